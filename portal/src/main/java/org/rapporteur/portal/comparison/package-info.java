/** Two texts of resolutions side by side, clause by clause, and language traced back. */
@NullMarked
package org.rapporteur.portal.comparison;

import org.jspecify.annotations.NullMarked;
