/** What crawling remembers of pages, places and hosts, and tells of sources. */
@NullMarked
package org.rapporteur.contract.crawl;

import org.jspecify.annotations.NullMarked;
