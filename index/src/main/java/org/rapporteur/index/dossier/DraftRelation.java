package org.rapporteur.index.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.rapporteur.index.developments.Evidence;

/**
 * How one draft stands to another.
 *
 * @param from id of the later one, or of either for rivals
 * @param to id of the other
 * @param because the grounds, in a sentence for the reader
 * @param evidence where documents speak of it; may be empty where the symbols themselves say so
 */
public record DraftRelation(
    String from, String to, Kind kind, String because, List<Evidence> evidence) {

  /** What the one is to the other. */
  public enum Kind {
    RIVAL,
    REVISION,
    AMENDMENT,
    SAME,
    ADOPTED_AS;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
