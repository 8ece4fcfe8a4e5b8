/**
 * Document to enriched document. {@link org.rapporteur.enrich.Enricher} is the stage: a plain
 * function from a document to the same document with its references, entities, times, drafts and
 * developments. Each kind of tag has a package of its own, and each looks only at what was tagged
 * before it.
 */
@NullMarked
package org.rapporteur.enrich;

import org.jspecify.annotations.NullMarked;
