package org.rapporteur.bench.tags;

import java.util.stream.Stream;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.EnrichedDocument;

/**
 * A tag in a text of the corpus, and a line of the file that keeps it.
 *
 * @param sort reference, entity, time, draft or development
 * @param value symbol, id, date: what the tag says
 * @param words the marked ones, in brackets, with those around them
 */
record Tag(String file, int start, int end, String sort, String value, String rule, String words) {

  private static final int CONTEXT = 50;
  private static final int FIELDS = 7;

  static Stream<Tag> all(String file, EnrichedDocument found) {
    String text = found.document().text();
    return Stream.of(
            found.references().stream()
                .map(it -> {
                  Object symbol = it.symbol() == null ? it.candidates() : it.symbol();
                  String value = it.part() == null ? symbol.toString() : symbol + ", " + it.part();
                  return of(file, text, it.start(), it.end(), "reference", value, it.rule());
                }),
            found.entities().stream()
                .map(it -> of(file, text, it.start(), it.end(), "entity", it.id(), it.rule())),
            found.times().stream()
                .map(it -> of(file, text, it.start(), it.end(), "time", it.value(), it.rule())),
            found.drafts().stream()
                .flatMap(draft ->
                    draft.spans().stream()
                        .map(it ->
                            of(
                                file,
                                text,
                                it.start(),
                                it.end(),
                                "draft",
                                draft.id(),
                                draft.rule()))),
            found.developments().stream()
                .map(it ->
                    of(file, text, it.start(), it.end(), "development", value(it), it.rule())))
        .flatMap(tags -> tags);
  }

  private static String value(Development development) {
    return development.stage()
        + " "
        + development.date()
        + " "
        + development.actors().stream().map(actor -> actor.id()).toList();
  }

  private static Tag of(
      String file, String text, int start, int end, String sort, String value, String rule) {
    String before = text.substring(Math.max(0, start - CONTEXT), start);
    String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
    String words = before + "[" + text.substring(start, end) + "]" + after;
    return new Tag(file, start, end, sort, plain(value), rule, plain(words));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  static Tag parse(String line) {
    String[] fields = line.split("\t", FIELDS);
    return new Tag(
        fields[0],
        Integer.parseInt(fields[1]),
        Integer.parseInt(fields[2]),
        fields[3],
        fields[4],
        fields[5],
        fields[6]);
  }

  String line() {
    return String.join(
        "\t", file, Integer.toString(start), Integer.toString(end), sort, value, rule, words);
  }

  /** What makes two tags the same; the rule may change. */
  String key() {
    return String.join("\t", file, Integer.toString(start), Integer.toString(end), sort, value);
  }

  @Override
  public String toString() {
    return "%s %s (%s) %s: %s".formatted(sort, value, rule, file, words);
  }
}
