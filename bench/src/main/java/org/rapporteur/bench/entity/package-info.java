/** Measures the tagger of entities: on the seeds, on others' labelled texts, and against itself. */
@NullMarked
package org.rapporteur.bench.entity;

import org.jspecify.annotations.NullMarked;
