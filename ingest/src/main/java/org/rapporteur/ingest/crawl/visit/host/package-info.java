/** One host at a time: who may ask it, when, and on which thread. */
@NullMarked
package org.rapporteur.ingest.crawl.visit.host;

import org.jspecify.annotations.NullMarked;
