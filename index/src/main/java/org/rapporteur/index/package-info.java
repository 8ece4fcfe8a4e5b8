/**
 * The stage that keeps: enriched documents go into Elasticsearch, their developments are merged,
 * and the query façade that the portal reads through names the fields, which no other module does.
 */
@NullMarked
package org.rapporteur.index;

import org.jspecify.annotations.NullMarked;
