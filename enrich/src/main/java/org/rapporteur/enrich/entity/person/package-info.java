/** Persons by the way they are written and introduced, with role and affiliation. */
@NullMarked
package org.rapporteur.enrich.entity.person;

import org.jspecify.annotations.NullMarked;
