package org.rapporteur.index.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.documents.FacetValue;
import org.rapporteur.index.draft.DraftRelation;
import org.rapporteur.index.draft.RegisteredDraft;

/**
 * A dossier with what the documents of its subject speak of: in JSON the dossier's keys and these.
 *
 * @param documents how many belong to it
 * @param drafts the texts of the subject, the ones spoken of most first
 * @param relations how the drafts stand to each other
 * @param people that its documents name most
 */
public record DossierView(
    @JsonUnwrapped Dossier dossier,
    long documents,
    List<RegisteredDraft> drafts,
    List<DraftRelation> relations,
    List<FacetValue> people) {

  /** What a text is called that a relation names: a draft's name, else its symbol. */
  public String nameOf(String text) {
    return drafts.stream()
        .filter(it -> it.isCalled(text))
        .map(RegisteredDraft::name)
        .findFirst()
        .orElse(text);
  }

  /** The draft that a document's development was done to, or to an amendment to it. */
  public Optional<RegisteredDraft> draft(String document, DevelopmentObject object) {
    return drafts.stream().filter(it -> it.isMeantBy(document, object)).findFirst();
  }
}
