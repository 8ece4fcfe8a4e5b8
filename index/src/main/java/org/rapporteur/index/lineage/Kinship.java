package org.rapporteur.index.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.rapporteur.index.developments.Evidence;

/**
 * How one text stands to another, read as a sentence: {@code from} is a revision of, an amendment
 * to, was adopted as, was reported in, succeeds {@code to}.
 *
 * @param from canonical symbol
 * @param to canonical symbol
 * @param rule the name of the rule that found it
 * @param evidence where documents show it; may be empty where the symbols themselves say so
 */
public record Kinship(String from, String to, Kind kind, String rule, List<Evidence> evidence) {

  public Kinship {
    evidence = List.copyOf(evidence);
  }

  /** What the one is to the other. */
  public enum Kind {
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
}
