package org.rapporteur.bench.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.enrich.reference.ReferenceTagger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The symbols in the Security Council's yearly tables of meetings, as they were typed there. */
final class SecurityCouncilEntries {

  private static final Pattern PRINTED =
      Pattern.compile(
          "(S/RES/\\d+) ?\\((\\d{4}) ?\\)?|[AS]/[A-Za-z0-9./]*\\d(?: ?\\(?(?:Resumption ?[0-9I]+|Part ?[IV]+) ?\\)?)?");

  private int entries;
  private int right;
  private final List<String> errors = new ArrayList<>();

  void read(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    for (String line : Files.readAllLines(file)) {
      for (JsonNode entry : mapper.readTree(line).get("symbols")) {
        if (entry.asString().matches("[AS]/.*")) {
          check(entry.asString());
        }
      }
    }
  }

  private void check(String entry) {
    List<String> wanted = new ArrayList<>();
    Matcher matcher = PRINTED.matcher(entry);
    while (matcher.find()) {
      wanted.add(wanted(matcher));
    }
    List<String> found =
        new ReferenceTagger()
            .tag(entry).stream()
                .filter(reference -> !reference.rule().equals("listed-suffix"))
                .map(reference -> Links.normalize(String.valueOf(reference.symbol())))
                .toList();
    entries++;
    right += found.equals(wanted) ? 1 : 0;
    if (!found.equals(wanted)) {
      errors.add(entry + " <> " + found + " " + wanted);
    }
  }

  private static String wanted(Matcher matcher) {
    if (matcher.group(1) != null) {
      return matcher.group(1) + "(" + matcher.group(2) + ")";
    }
    String plain = Links.normalize(matcher.group()).replaceAll("[()]", "");
    return plain.replaceFirst("(RESUMPTION.*|PART[IV]+)", "($1)");
  }

  String row() {
    return String.format(
        "%-34s %7d %8.2f %%", "Security Council meetings", entries, 100.0 * right / entries);
  }

  List<String> errors() {
    return errors;
  }
}
