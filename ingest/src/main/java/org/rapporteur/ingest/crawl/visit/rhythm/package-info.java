/** How often a place publishes, learned from what it announced, and when it is due again. */
@NullMarked
package org.rapporteur.ingest.crawl.visit.rhythm;

import org.jspecify.annotations.NullMarked;
