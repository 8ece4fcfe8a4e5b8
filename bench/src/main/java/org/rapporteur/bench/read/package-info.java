/** How fast {@code rapporteur read} is as a process, start included. */
@NullMarked
package org.rapporteur.bench.read;

import org.jspecify.annotations.NullMarked;
