package org.rapporteur.bench.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.ExtractedPage;
import org.rapporteur.ingest.extract.Hints;
import org.rapporteur.ingest.extract.PageExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Titles, authors, dates and first words of pages of the press that were found exactly; and, as a
 * second measure, titles and authors of article-pages.
 */
public final class PressPages {

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:,|;|&|\\||\\b(?:and|und)\\b)\\s*");

  private static final String NO_URL = "http://localhost/";

  private final PageExtractor extractor = new PageExtractor();
  private final FieldTallies tallies = new FieldTallies();

  private PressPages() {}

  /**
   * Usage: PressPages [folder of press-fixtures [folder of article-pages]]. Prints a line a field.
   */
  public static void main(String[] arguments) throws IOException {
    Optional<Path> press =
        LabelledData.find(
            "press-fixtures", Arrays.copyOf(arguments, Math.min(1, arguments.length)));
    Optional<Path> articles =
        LabelledData.find(
            "article-pages",
            Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length));
    if (press.isEmpty()) {
      System.out.println("skipped: there is no ../shared/data/press-fixtures.tar.xz");
    } else {
      ofPress(press.get()).print("press-fixtures", System.out);
    }
    if (articles.isPresent()) {
      ofArticles(articles.get()).print("article-pages", System.out);
    }
  }

  /** A tally for each field: what equals the expected value is found, the rest missed. */
  static FieldTallies ofPress(Path folder) throws IOException {
    PressPages pages = new PressPages();
    JsonNode labels = JsonMapper.shared().readTree(folder.resolve("expected.json").toFile());
    for (Map.Entry<String, JsonNode> entry : labels.properties()) {
      Path file = file(folder, entry.getKey(), entry.getValue());
      if (Files.exists(file)) {
        String url = literal(entry.getValue().path("url"));
        ExtractedPage page =
            pages.extract(file, url == null ? entry.getValue().path("url").asString(NO_URL) : url);
        String host = entry.getKey().split("--", 2)[0];
        pages.compare(entry.getValue(), page, FieldTallies.half(host));
      }
    }
    return pages.tallies;
  }

  /** Titles and authors of a set whose labels are no quoted literals. */
  static FieldTallies ofArticles(Path folder) throws IOException {
    PressPages pages = new PressPages();
    JsonNode labels = JsonMapper.shared().readTree(folder.resolve("evaldata.json").toFile());
    for (LabelledPage labelled : LabelledPage.of(folder, labels)) {
      ExtractedPage page = pages.extract(labelled.file(), labelled.url());
      int half = FieldTallies.half(host(labelled.url()));
      pages.title(value(labelled.labels().path("title")), page, half);
      pages.author(value(labelled.labels().path("author")), page, half);
    }
    return pages.tallies;
  }

  private ExtractedPage extract(Path file, String url) throws IOException {
    return extractor.extract(Files.readAllBytes(file), null, url, Hints.NONE);
  }

  private static String host(String url) {
    String rest = url.substring(url.indexOf("//") + 2);
    int end = rest.indexOf('/');
    return end < 0 ? rest : rest.substring(0, end);
  }

  /** A string, or strings of an array joined by commas; null where there is none. */
  private static @Nullable String value(JsonNode node) {
    if (node.isArray()) {
      return String.join(", ", node.valueStream().map(JsonNode::asString).toList());
    }
    String text = node.asString("").strip();
    return text.isEmpty() ? null : LabelledPage.normalised(text);
  }

  private static Path file(Path folder, String name, JsonNode labels) {
    String fixture = labels.path("fixture").path(0).asString(name + ".html");
    Path file = folder.resolve(fixture.replace("fixtures/", "").replace("/", "--"));
    return Files.exists(file) ? file : folder.resolve(name + ".html");
  }

  private void compare(JsonNode labels, ExtractedPage page, int half) {
    title(literal(labels.path("title")), page, half);
    author(literal(labels.path("author")), page, half);
    String date = literal(labels.path("date_published"));
    String found = page.published();
    count("date", half, date, found != null && text(date).startsWith(found.substring(0, 10)));
    words(literal(labels.path("first13")), page, half);
    count("kind other than other", half, "", page.kind() != DocumentKind.OTHER);
  }

  private void title(@Nullable String expected, ExtractedPage page, int half) {
    String found = LabelledPage.normalised(text(page.title()));
    count("title", half, expected, found.equals(expected));
    count("title, of either case", half, expected, found.equalsIgnoreCase(expected));
  }

  private void author(@Nullable String expected, ExtractedPage page, int half) {
    String found = String.join(", ", page.authors());
    count("author", half, expected, names(text(expected)).equals(names(found)));
    count("author, as one string", half, expected, found.equals(expected));
  }

  /** The body is what follows the standfirst; words are compared by letters, save in one line. */
  private void words(@Nullable String expected, ExtractedPage page, int half) {
    String words = letters(text(expected));
    String body = LabelledPage.normalised(page.body());
    count("first words of the body", half, expected, letters(body).startsWith(words));
    count("first words of the body, exact", half, expected, body.startsWith(text(expected)));
    count("first words of the whole text", half, expected, letters(page.text()).startsWith(words));
    count("first words anywhere", half, expected, letters(page.text()).contains(words));
  }

  private void count(String field, int half, @Nullable String expected, boolean found) {
    if (expected != null) {
      tallies.count(field, half, found);
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
