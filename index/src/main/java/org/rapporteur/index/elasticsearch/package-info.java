/** The connection to Elasticsearch, the names of the indices and fields, and how we ask. */
@NullMarked
package org.rapporteur.index.elasticsearch;

import org.jspecify.annotations.NullMarked;
