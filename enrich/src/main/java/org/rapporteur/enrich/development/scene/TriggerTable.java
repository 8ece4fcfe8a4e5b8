package org.rapporteur.enrich.development.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.enrich.development.scene.Trigger.Form;
import org.rapporteur.enrich.development.scene.Trigger.Row;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;

/** Finds triggers in tokens. */
public final class TriggerTable {

  private final Map<String, List<Row>> byFirstWord = new HashMap<>();

  /** The table of {@code triggers.tsv}. */
  public TriggerTable() {
    for (String line : WordList.lines(TriggerTable.class, "triggers.tsv")) {
      String[] columns = line.split("\t");
      Stage stage = Stage.valueOf(columns[0]);
      Form form = Form.valueOf(columns[1].toUpperCase(Locale.ROOT));
      ObjectClass object = ObjectClass.valueOf(columns[2].toUpperCase(Locale.ROOT));
      for (String phrase : columns[3].split(" ")) {
        List<String> words = List.of(phrase.split("_"));
        byFirstWord
            .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
            .add(new Row(stage, form, object, words));
      }
    }
  }

  /** The triggers between two tokens, in order. */
  public List<Trigger> between(List<Token> tokens, int from, int to) {
    List<Trigger> triggers = new ArrayList<>();
    int i = from;
    while (i < to) {
      Trigger trigger = at(tokens, i, to);
      if (trigger != null) {
        triggers.add(trigger);
      }
      i = trigger == null ? i + 1 : trigger.to();
    }
    return triggers;
  }

  /** The rows of the third person of a verb in its base form, of the present alone. */
  public List<Row> present(String base) {
    return byFirstWord.getOrDefault(base + "s", List.of()).stream()
        .filter(row -> row.form() == Trigger.Form.NOW && row.words().size() == 1)
        .toList();
  }

  private @Nullable Trigger at(List<Token> tokens, int index, int limit) {
    List<Row> rows = byFirstWord.get(tokens.get(index).lower());
    if (rows == null) {
      return null;
    }
    int longest =
        rows.stream()
            .filter(row -> matches(row, tokens, index, limit))
            .mapToInt(row -> row.words().size())
            .max()
            .orElse(0);
    List<Row> matching =
        rows.stream()
            .filter(row -> row.words().size() == longest && matches(row, tokens, index, limit))
            .toList();
    return longest == 0 ? null : new Trigger(index, index + longest, matching);
  }

  private static boolean matches(Row row, List<Token> tokens, int index, int limit) {
    if (index + row.words().size() > limit) {
      return false;
    }
    for (int i = 0; i < row.words().size(); i++) {
      if (!tokens.get(index + i).is(row.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
