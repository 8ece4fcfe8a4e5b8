package org.rapporteur.enrich.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document itself tells about the bodies that it speaks of: whose it is, which ones it
 * introduces and where. Computed when first asked for.
 */
final class Context {

  private static final int HEADER = 4000;
  private static final int SENTENCE = 160;
  private static final int SHORTEST_NAME = 4;
  private static final int MOST_MENTIONS = 2000;

  private final String text;
  private final @Nullable String title;
  private final @Nullable String url;
  private final int year;
  private @Nullable List<Bodies.Mention> mentions;
  private @Nullable Author author;

  /** The body whose document this is; null inside where it is nobody's. */
  private record Author(@Nullable Body body) {}

  /**
   * @param year of publication, 0 where it is not known
   */
  Context(String text, @Nullable String title, @Nullable String url, int year) {
    this.text = text;
    this.title = title;
    this.url = url;
    this.year = year;
  }

  int year() {
    return year;
  }

  /** The body that speaks in this document, where it is a body's own. */
  @Nullable Body author() {
    if (author == null) {
      author = new Author(findAuthor());
    }
    return author.body();
  }

  private @Nullable Body findAuthor() {
    Body byUrl = url == null ? null : byResolver(url);
    if (byUrl != null) {
      return byUrl;
    }
    Body byTitle = title == null ? null : byAdoption(title);
    String header = text.substring(0, Math.min(HEADER, text.length()));
    return byTitle != null ? byTitle : byHeader(header);
  }

  private static @Nullable Body byResolver(String url) {
    int start =
        Math.max(
            url.indexOf("/A/RES/"), Math.max(url.indexOf("/A/HRC/RES/"), url.indexOf("/S/RES/")));
    return start < 0 ? null : bySymbol(url.substring(start + 1));
  }

  private static @Nullable Body bySymbol(String symbol) {
    for (Body body : Bodies.all()) {
      String prefix = body.resolution().substring(0, body.resolution().indexOf('{'));
      if (symbol.startsWith(prefix)) {
        return body;
      }
    }
    return null;
  }

  private static @Nullable Body byHeader(String header) {
    Body adopted = byAdoption(header);
    return adopted != null ? adopted : byFormula(header);
  }

  /** "Resolution adopted by the General Assembly". */
  private static @Nullable Body byAdoption(String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf("adopted by the ");
    Bodies.Mention mention =
        at < 0 ? null : Bodies.startingAt(text, at + "adopted by the ".length());
    return mention == null ? null : mention.body();
  }

  /** The enacting formula, on a line of its own or with what follows: "The Security Council,". */
  private static @Nullable Body byFormula(String header) {
    for (int line = 0; line >= 0; line = nextLine(header, line)) {
      int start = skipMarkup(header, line);
      Bodies.Mention mention =
          Glyphs.matches(header, start, "The ") ? Bodies.startingAt(header, start + 4) : null;
      if (mention != null && isFormula(header, mention.end())) {
        return mention.body();
      }
    }
    return null;
  }

  private static boolean isFormula(String header, int end) {
    int comma = skipMarkup(header, end);
    return Glyphs.at(header, comma, ',') && brokenAfter(header, comma + 1);
  }

  private static boolean brokenAfter(String header, int at) {
    int next = at;
    while (next < header.length()
        && (isMarkup(header.charAt(next)) || header.charAt(next) == '\r')) {
      next++;
    }
    return next >= header.length() || header.charAt(next) == '\n';
  }

  private static int skipMarkup(String text, int at) {
    int next = at;
    while (next < text.length() && isMarkup(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isMarkup(char c) {
    return c == '*' || c == '_' || c == ' ' || c == '\t' || c == '\u00a0';
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 || end + 1 >= text.length() ? -1 : end + 1;
  }

  /** Whether the document names the body at all, its title included. */
  boolean names(Body body) {
    return mentions().stream().anyMatch(mention -> mention.body().equals(body))
        || (title != null && body.names().stream().anyMatch(title::contains));
  }

  /** Whether the document is about the United Nations at all. */
  boolean isAboutUnitedNations() {
    return !mentions().isEmpty()
        || text.contains("United Nations")
        || text.contains("U.N.")
        || text.contains("Nations Unies")
        || text.contains("Naciones Unidas")
        || containsWord("UN")
        || containsWord("ONU");
  }

  private boolean containsWord(String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!Glyphs.wordAt(text, at - 1) && !Glyphs.wordAt(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Of several bodies the one that was named last before {@code at}; null if none was. */
  @Nullable Body lastNamed(List<Body> bodies, int at) {
    Body last = null;
    for (Bodies.Mention mention : mentions()) {
      if (mention.start() >= at) {
        return last;
      }
      if (bodies.contains(mention.body())) {
        last = mention.body();
      }
    }
    return last;
  }

  /** The body that was named last before {@code at}, in about the same sentence; null if none. */
  @Nullable Body lastNamedNear(int at) {
    Body last = null;
    for (Bodies.Mention mention : mentions()) {
      if (mention.start() >= at) {
        return last;
      }
      last = at - mention.end() <= SENTENCE ? mention.body() : null;
    }
    return last;
  }

  private List<Bodies.Mention> mentions() {
    if (mentions == null) {
      mentions = findMentions();
    }
    return mentions;
  }

  private List<Bodies.Mention> findMentions() {
    List<Bodies.Mention> found = new ArrayList<>();
    for (Body body : Bodies.all()) {
      for (String name : body.names()) {
        if (isTelling(name)) {
          collect(body, name, found);
        }
      }
    }
    found.sort(Comparator.comparingInt(Bodies.Mention::start));
    return found;
  }

  /** "GA" and "ESC" are too many other things to say what a document is about. */
  private static boolean isTelling(String name) {
    return name.length() > SHORTEST_NAME || name.startsWith("UN");
  }

  private void collect(Body body, String name, List<Bodies.Mention> found) {
    int at = text.indexOf(name);
    while (at >= 0 && found.size() < MOST_MENTIONS) {
      int end = at + name.length();
      if (!Glyphs.wordAt(text, at - 1) && !Glyphs.wordAt(text, end)) {
        found.add(new Bodies.Mention(body, at, end));
      }
      at = text.indexOf(name, end);
    }
  }
}
