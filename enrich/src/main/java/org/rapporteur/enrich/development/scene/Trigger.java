package org.rapporteur.enrich.development.scene;

import java.util.List;
import org.rapporteur.contract.Stage;

/**
 * Words that may tell a stage, at their place.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param rows of the table that they match, none of which is of another form than the first
 */
public record Trigger(int from, int to, List<Row> rows) {

  /** How the words are a verb or a noun. */
  public enum Form {
    DONE,
    DOING,
    NOW,
    ACT,
    PLAN,
    /**
     * What befalls the text that stands before it: "the amendment fell", "the draft sailed
     * through".
     */
    FATE
  }

  /** A row of {@code triggers.tsv}. */
  public record Row(Stage stage, Form form, ObjectClass object, List<String> words) {}

  /** The form of its word. */
  public Form form() {
    return rows.getFirst().form();
  }

  /** Whether it can tell this stage. */
  public boolean tells(Stage stage) {
    return rows.stream().anyMatch(row -> row.stage() == stage);
  }
}
