package org.rapporteur.bench.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.enrich.reference.ReferenceTagger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The symbols in the catalogue's records of a committee's drafts. */
final class DraftRecords {

  private int symbols;
  private int found;
  private int extra;
  private final List<String> errors = new ArrayList<>();

  void read(Path file) throws IOException {
    for (JsonNode draft : new JsonMapper().readTree(Files.readString(file))) {
      check(draft);
    }
  }

  private void check(JsonNode draft) {
    Set<String> wanted = new TreeSet<>();
    draft.get("symbol").forEach(symbol -> wanted.add(Links.normalize(symbol.asString())));
    draft
        .get("related")
        .forEach(related -> wanted.add(Links.normalize(related.get("a").asString())));
    Set<String> read =
        new ReferenceTagger()
            .tag(text(draft)).stream()
                .map(reference -> Links.normalize(String.valueOf(reference.symbol())))
                .collect(Collectors.toCollection(TreeSet::new));
    symbols += wanted.size();
    for (String symbol : wanted) {
      found += read.contains(symbol) ? 1 : 0;
      if (!read.contains(symbol)) {
        errors.add(symbol + " <> " + read);
      }
    }
    read.removeAll(wanted);
    String notes = Links.normalize(draft.get("notes").toString() + draft.get("title"));
    for (String symbol : read) {
      boolean printed = notes.contains(symbol);
      extra += printed ? 0 : 1;
      if (!printed) {
        errors.add("extra " + symbol);
      }
    }
  }

  private static String text(JsonNode draft) {
    StringBuilder text = new StringBuilder(draft.get("title").asString()).append("\n\n");
    draft.get("symbol").forEach(symbol -> text.append(symbol.asString()).append('\n'));
    draft.get("notes").forEach(note -> text.append(note.asString()).append('\n'));
    draft.get("related").forEach(related -> text.append(related.get("a").asString()).append('\n'));
    return text.toString();
  }

  String row() {
    return String.format(
        "%-34s %7d %8.2f %% %10d extra",
        "drafts of session 78", symbols, 100.0 * found / symbols, extra);
  }

  List<String> errors() {
    return errors;
  }
}
