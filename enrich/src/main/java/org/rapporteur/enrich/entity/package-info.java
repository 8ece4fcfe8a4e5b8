/**
 * States, bodies, groups, organizations, treaties and persons in a text.
 *
 * <p>What is known stands in the files of {@code dictionary}, which a librarian can edit. {@link
 * org.rapporteur.enrich.entity.EntityTagger} cuts a text into words once, takes the longest name at
 * each word, and then lets rules speak, each of which sees what those before it found: names that
 * need their context, short forms that the text itself introduces, persons and organizations by the
 * way they are written, and words such as "the regime" that take an actor up again. Every mention
 * carries the name of its rule. A false tag costs an analyst more than a missing one, so a rule
 * that is not sure stays silent.
 */
@NullMarked
package org.rapporteur.enrich.entity;

import org.jspecify.annotations.NullMarked;
