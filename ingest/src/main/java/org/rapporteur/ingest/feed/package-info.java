/**
 * RSS of all versions, Atom, RDF and JSON Feed, read as publishers write them and not only as they
 * should be written: bytes to text, text to elements that never load or expand anything, elements
 * to a feed.
 */
@NullMarked
package org.rapporteur.ingest.feed;

import org.jspecify.annotations.NullMarked;
