package org.rapporteur.contract.enriched;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.rapporteur.contract.Require;
import org.rapporteur.contract.document.Document;

/**
 * A document with all that enrich found in it: one flat JSON object, the document's keys first.
 *
 * @param rules the revision of the rules and dictionaries that made the tags; a higher one replaces
 *     a lower one of the same document version in the index
 * @param counterDraft whether the document speaks of a draft put forward against, or in competition
 *     with, another on the same subject
 */
public record EnrichedDocument(
    @JsonUnwrapped Document document,
    int rules,
    List<Reference> references,
    List<DraftMention> drafts,
    List<TimeExpression> times,
    List<EntityMention> entities,
    List<Development> developments,
    boolean counterDraft) {

  public EnrichedDocument {
    Require.present(document, "document");
    references = references == null ? List.of() : List.copyOf(references);
    drafts = drafts == null ? List.of() : List.copyOf(drafts);
    times = times == null ? List.of() : List.copyOf(times);
    entities = entities == null ? List.of() : List.copyOf(entities);
    developments = developments == null ? List.of() : List.copyOf(developments);
  }
}
