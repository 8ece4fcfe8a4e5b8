/** How fast developments are merged into the index as it grows. */
@org.jspecify.annotations.NullMarked
package org.rapporteur.bench.merging;
