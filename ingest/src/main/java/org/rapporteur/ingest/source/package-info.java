/** The list of sources that an operator writes: read, checked, and every mistake named by line. */
@NullMarked
package org.rapporteur.ingest.source;

import org.jspecify.annotations.NullMarked;
