/** Organizations that no dictionary lists, by their names and by what is said of them. */
@NullMarked
package org.rapporteur.enrich.entity.organization;

import org.jspecify.annotations.NullMarked;
