package org.rapporteur.index.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.lineage.Kinship;

/**
 * How one text stands to another, read as a sentence: {@code from} is a rival of, a revision of, an
 * amendment to, the same as, was adopted as, was reported in, succeeds {@code to}.
 *
 * @param from id of a draft for rivals and for what is the same, else a symbol
 * @param to id of a draft for rivals and for what is the same, else a symbol
 * @param because the grounds, in a sentence for the reader
 * @param rule the name of the rule that found it
 * @param evidence where documents speak of it; may be empty where the symbols themselves say so
 */
public record DraftRelation(
    String from, String to, Kind kind, String because, String rule, List<Evidence> evidence) {

  /** What the one is to the other. */
  public enum Kind {
    RIVAL,
    SAME,
    REVISION,
    CORRIGENDUM,
    ADDENDUM,
    AMENDMENT,
    ADOPTED_AS,
    REPORTED_IN,
    SUCCESSOR;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static DraftRelation of(Kinship kinship) {
    return new DraftRelation(
        kinship.from(),
        kinship.to(),
        Kind.valueOf(kinship.kind().name()),
        because(kinship),
        kinship.rule(),
        kinship.evidence());
  }

  private static String because(Kinship kinship) {
    return switch (kinship.rule()) {
      case "symbol-form" -> "the symbol says so";
      case "same-title" -> "both have the same title";
      case "own-record", "own-head" -> "the document itself says so";
      default -> "a document says so";
    };
  }
}
