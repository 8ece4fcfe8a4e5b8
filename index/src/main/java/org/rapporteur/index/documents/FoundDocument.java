package org.rapporteur.index.documents;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.rapporteur.contract.enriched.EnrichedDocument;

/**
 * A document that a search found: in JSON the enriched document with {@code highlights} beside its
 * keys.
 *
 * @param highlights by field ({@code title}, {@code text}): fragments as HTML, escaped, with {@code
 *     <mark>} around what was met; safe to show as they are
 */
public record FoundDocument(
    @JsonUnwrapped EnrichedDocument document, Map<String, List<String>> highlights) {}
