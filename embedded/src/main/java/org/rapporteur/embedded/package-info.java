/**
 * A real Kafka broker and a real Elasticsearch as child processes on loopback, for one machine and
 * for tests. A child lives as long as its parent holds the other end of its standard input, so that
 * none is orphaned, however the parent ends; data stays in the given folder.
 */
@NullMarked
package org.rapporteur.embedded;

import org.jspecify.annotations.NullMarked;
