/** The archive: whether its files are still what was written. */
@NullMarked
package org.rapporteur.standalone.archive;

import org.jspecify.annotations.NullMarked;
