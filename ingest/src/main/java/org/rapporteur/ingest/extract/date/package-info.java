/** Dates as pages write them, and how their evidence is weighed. */
@NullMarked
package org.rapporteur.ingest.extract.date;

import org.jspecify.annotations.NullMarked;
