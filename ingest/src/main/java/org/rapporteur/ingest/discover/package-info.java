/** What feeds, sitemaps, lists and front pages announce. */
@NullMarked
package org.rapporteur.ingest.discover;

import org.jspecify.annotations.NullMarked;
