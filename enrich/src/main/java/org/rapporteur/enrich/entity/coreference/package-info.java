/** Words that take up again what the text has named: short forms, definitions, "the regime". */
@NullMarked
package org.rapporteur.enrich.entity.coreference;

import org.jspecify.annotations.NullMarked;
