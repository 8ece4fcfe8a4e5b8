/** What the rules have found in a text so far, and what each may ask of it. */
@NullMarked
package org.rapporteur.enrich.entity.reading;

import org.jspecify.annotations.NullMarked;
