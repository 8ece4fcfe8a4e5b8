package org.rapporteur.index.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.developments.MergedDevelopment;

/**
 * What is known of one United Nations document.
 *
 * @param symbol canonical
 * @param link to the United Nations' own copy
 * @param document id of the document itself, where it is among ours
 * @param lineage its relatives, oldest first, itself among them where it has any
 * @param citations how many documents name it
 * @param citedBy the documents that name it, newest first; the first 100
 * @param developments that have it as their object, oldest first
 */
public record ReferenceHistory(
    String symbol,
    ReferenceKind kind,
    String link,
    @Nullable String document,
    List<Relative> lineage,
    long citations,
    List<Citation> citedBy,
    List<MergedDevelopment> developments) {

  /**
   * A document of the same lineage.
   *
   * @param relation of it to the one that was asked for
   * @param document id of a document that shows the relation; absent where the symbols do
   * @param rule the name of the rule that found it
   * @param evidence where documents show it
   */
  public record Relative(
      String symbol,
      String link,
      Relation relation,
      @Nullable String document,
      String rule,
      List<Evidence> evidence) {}

  /** What a relative is to the document that was asked for. */
  public enum Relation {
    ITSELF,
    ORIGINAL,
    REVISION,
    AMENDMENT,
    CORRIGENDUM,
    ADDENDUM,
    ADOPTED_AS,
    DRAFT_OF,
    /** The draft that an amendment would change. */
    AMENDS,
    /** The report of the committee that recommended it. */
    REPORT,
    /** What a committee's report is about. */
    REPORTED,
    /** The resolution of the same title of a later session. */
    SUCCESSOR,
    /** The resolution of the same title of an earlier session. */
    PREDECESSOR;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A document that names it.
   *
   * @param text the words around the first place
   * @param times how often
   */
  public record Citation(
      String document,
      @Nullable String title,
      @Nullable String url,
      String source,
      @Nullable String published,
      String text,
      int times) {}
}
