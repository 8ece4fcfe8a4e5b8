/** How well drafts are followed to what became of them. */
@org.jspecify.annotations.NullMarked
package org.rapporteur.bench.lineage;
