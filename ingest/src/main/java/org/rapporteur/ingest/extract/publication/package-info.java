/** The day on which a page was published, elected from what it declares, marks and prints. */
@NullMarked
package org.rapporteur.ingest.extract.publication;

import org.jspecify.annotations.NullMarked;
