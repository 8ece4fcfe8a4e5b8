package org.rapporteur.index.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the documents that were found: best first where there was a query, else newest first.
 *
 * @param total of all pages
 * @param facets by name: {@code source}, {@code kind}, {@code language}, {@code entity}, {@code
 *     reference}, {@code stage}, {@code published}; counted over all pages
 * @param next asks for the next page; absent on the last one
 */
public record DocumentPage(
    long total,
    List<FoundDocument> documents,
    Map<String, List<FacetValue>> facets,
    @Nullable String next) {}
