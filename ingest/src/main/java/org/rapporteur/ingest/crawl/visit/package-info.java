/**
 * One visit of a page: what is asked, what the answer means by the kind of page, and when the page
 * is due again.
 */
@NullMarked
package org.rapporteur.ingest.crawl.visit;

import org.jspecify.annotations.NullMarked;
