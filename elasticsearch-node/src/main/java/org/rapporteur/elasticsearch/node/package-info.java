/**
 * A main class that starts one Elasticsearch node from the server's jars, as a child process of
 * whoever holds its standard input.
 */
@NullMarked
package org.rapporteur.elasticsearch.node;

import org.jspecify.annotations.NullMarked;
