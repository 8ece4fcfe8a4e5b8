/** How fast the crawl is, and how well it behaves. */
@NullMarked
package org.rapporteur.bench.crawl;

import org.jspecify.annotations.NullMarked;
