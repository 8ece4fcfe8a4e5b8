package org.rapporteur.index.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.index.documents.FacetValue;

/**
 * What is known of one entity.
 *
 * @param id {@code state:PRK}, {@code un-body:human-rights-council}
 * @param name canonical
 * @param documents how many name it
 * @param mentions over time
 * @param forms the words that the documents of {@code latest} call it by, the most frequent first
 * @param together the entities that are named in most of the same documents, with how many; at most
 *     {@value Entities#MOST_COMPANIONS}
 * @param latest the documents that name it, newest first; the first {@value
 *     Entities#LATEST_DOCUMENTS}
 * @param developmentsTotal how many developments it had a part in
 * @param developments the last {@value Entities#LATEST_DEVELOPMENTS} of them, latest first
 */
public record EntityHistory(
    String id,
    String name,
    EntityKind kind,
    long documents,
    MentionsOverTime mentions,
    List<Form> forms,
    List<FacetValue> together,
    List<Naming> latest,
    long developmentsTotal,
    List<MergedDevelopment> developments) {

  /**
   * A way to name it.
   *
   * @param times how often
   */
  public record Form(String text, int times) {}

  /**
   * A document that names it.
   *
   * @param document id
   * @param role of a person, as the document first gives it
   * @param affiliation of a person, as the document first gives it
   * @param times how often
   * @param text the words of the first place
   * @param start of these words in the document's text
   * @param end exclusive
   * @param sentence around them
   */
  public record Naming(
      String document,
      @Nullable String title,
      @Nullable String url,
      String source,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String role,
      @Nullable String affiliation,
      int times,
      String text,
      int start,
      int end,
      String sentence) {}
}
