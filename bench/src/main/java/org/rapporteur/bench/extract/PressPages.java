package org.rapporteur.bench.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.ExtractedPage;
import org.rapporteur.ingest.extract.Hints;
import org.rapporteur.ingest.extract.PageExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Titles, authors, dates and first words of pages of the press that were found exactly. */
public final class PressPages {

  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|;|&|\\||\\band\\b)\\s*");

  private final PageExtractor extractor = new PageExtractor();
  private final Path folder;
  private final Map<String, Tally> tallies = new TreeMap<>();

  PressPages(Path folder) {
    this.folder = folder;
  }

  /** Usage: PressPages [folder of press-fixtures]. Prints a line a field. */
  public static void main(String[] arguments) throws IOException {
    Optional<Path> folder = LabelledData.find("press-fixtures", arguments);
    if (folder.isEmpty()) {
      System.out.println("skipped: there is no ../shared/data/press-fixtures.tar.xz");
      return;
    }
    new PressPages(folder.get())
        .score()
        .forEach((field, tally) ->
            System.out.printf(
                "%-24s %4d of %4d  %.3f%n",
                field, tally.found(), tally.found() + tally.missed(), tally.recall()));
  }

  /** A tally for each field: what equals the expected value is found, the rest missed. */
  Map<String, Tally> score() throws IOException {
    JsonNode labels = JsonMapper.shared().readTree(folder.resolve("expected.json").toFile());
    for (Map.Entry<String, JsonNode> entry : labels.properties()) {
      Path file = file(entry.getKey(), entry.getValue());
      if (Files.exists(file)) {
        String url = literal(entry.getValue().path("url"));
        byte[] page = Files.readAllBytes(file);
        compare(
            entry.getValue(),
            extractor.extract(
                page,
                null,
                url == null ? entry.getValue().path("url").asString("http://localhost/") : url,
                Hints.NONE));
      }
    }
    return tallies;
  }

  private Path file(String name, JsonNode labels) {
    String fixture = labels.path("fixture").path(0).asString(name + ".html");
    Path file = folder.resolve(fixture.replace("fixtures/", "").replace("/", "--"));
    return Files.exists(file) ? file : folder.resolve(name + ".html");
  }

  private void compare(JsonNode labels, ExtractedPage page) {
    String title = literal(labels.path("title"));
    count(
        "title", title, title != null && title.equals(LabelledPage.normalised(text(page.title()))));
    String author = literal(labels.path("author"));
    count(
        "author",
        author,
        author != null && names(author).equals(names(String.join(", ", page.authors()))));
    String date = literal(labels.path("date_published"));
    count(
        "date",
        date,
        date != null
            && page.published() != null
            && date.startsWith(page.published().substring(0, 10)));
    String words = literal(labels.path("first13"));
    String text = LabelledPage.normalised(page.text());
    count("first words, leading", words, words != null && letters(text).startsWith(letters(words)));
    count(
        "first words, in the text", words, words != null && letters(text).contains(letters(words)));
  }

  private void count(String field, @Nullable String expected, boolean found) {
    if (expected != null) {
      tallies.merge(field, new Tally(found ? 1 : 0, 0, found ? 0 : 1), Tally::plus);
    }
  }

  /** The value of a quoted literal of the language that the labels were taken from, or null. */
  private static @Nullable String literal(JsonNode node) {
    String text = node.asString("").strip();
    boolean quoted = text.length() > 1 && "'\"`".indexOf(text.charAt(0)) >= 0;
    if (!quoted || text.charAt(text.length() - 1) != text.charAt(0)) {
      return null;
    }
    String value = text.substring(1, text.length() - 1);
    return LabelledPage.normalised(
        value.replace("\\'", "'").replace("\\\"", "\"").replace("\\n", " ").replace("\\xa0", " "));
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    for (String name : BETWEEN_NAMES.split(text.toLowerCase(Locale.ROOT))) {
      names.add(name.strip());
    }
    return names;
  }

  /** Labels join paragraphs without a space, so that only letters and digits compare. */
  private static String letters(String text) {
    return org.jsoup.parser.Parser.unescapeEntities(text, false).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
