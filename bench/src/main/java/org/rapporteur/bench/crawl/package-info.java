/** How fast the crawl is, and how well it behaves. */
package org.rapporteur.bench.crawl;
