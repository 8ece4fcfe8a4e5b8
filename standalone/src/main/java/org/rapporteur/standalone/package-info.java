/**
 * All of it on one machine: the commands, and the stages composed into one process tree with a
 * Kafka and an Elasticsearch of its own. {@link org.rapporteur.standalone.Standalone} is the list
 * of the parts.
 */
@NullMarked
package org.rapporteur.standalone;

import org.jspecify.annotations.NullMarked;
