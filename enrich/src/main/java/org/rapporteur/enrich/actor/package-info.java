/**
 * Who acts in a sentence: the subject before a verb, the agent after "by", and those who stand
 * beside them in a list. Word order and a few lists of words do the work of a parser: a name behind
 * a preposition is no subject, except where the words before it stand for it ("the delegation of");
 * a name in the genitive is one only where what it owns speaks for it ("China's ambassador").
 */
@NullMarked
package org.rapporteur.enrich.actor;

import org.jspecify.annotations.NullMarked;
