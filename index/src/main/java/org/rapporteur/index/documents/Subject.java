package org.rapporteur.index.documents;

import java.util.List;
import org.rapporteur.contract.enriched.EnrichedDocument;

/**
 * The documents on a subject.
 *
 * @param total how many there are
 * @param documents oldest first; 500 at most
 * @param people that they name most
 */
public record Subject(long total, List<EnrichedDocument> documents, List<FacetValue> people) {}
