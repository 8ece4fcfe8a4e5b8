/** Whether the files of the archive are still what was written, record by record. */
@NullMarked
package org.rapporteur.archive.fixity;

import org.jspecify.annotations.NullMarked;
