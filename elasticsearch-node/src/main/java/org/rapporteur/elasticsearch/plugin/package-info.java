/**
 * What the server's jars alone lack of the distribution, as far as our indices need it: the usual
 * analysis names, over Lucene's own classes, and an answer to {@code GET /}.
 */
@NullMarked
package org.rapporteur.elasticsearch.plugin;

import org.jspecify.annotations.NullMarked;
