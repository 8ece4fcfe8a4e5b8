/** The names of authors in a line. */
@NullMarked
package org.rapporteur.ingest.extract.person;

import org.jspecify.annotations.NullMarked;
