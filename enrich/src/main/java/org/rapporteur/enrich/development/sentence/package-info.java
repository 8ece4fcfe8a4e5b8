/** What one sentence tells: who did what to which text, when, and whether it is a fact. */
@NullMarked
package org.rapporteur.enrich.development.sentence;

import org.jspecify.annotations.NullMarked;
