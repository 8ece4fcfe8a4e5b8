/** How texts follow from one another: revisions, amendments, what was adopted, next year's. */
@NullMarked
package org.rapporteur.index.lineage;

import org.jspecify.annotations.NullMarked;
