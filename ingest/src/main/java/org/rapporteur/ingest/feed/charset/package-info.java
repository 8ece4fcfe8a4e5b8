/** The bytes of a feed to its characters, whatever they are declared to be. */
@NullMarked
package org.rapporteur.ingest.feed.charset;

import org.jspecify.annotations.NullMarked;
