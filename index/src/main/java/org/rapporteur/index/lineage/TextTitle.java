package org.rapporteur.index.lineage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;

/** The title of a draft or resolution, without what the catalogue and the cover add to it. */
final class TextTitle {

  private static final int HEAD = 3000;
  private static final int SHORTEST = 8;

  /** A resolution of the General Assembly begins with its number and title: "75/190. Situation". */
  private static final Pattern NUMBERED =
      Pattern.compile("(?m)^\\W{0,2}(?:ES-)?\\d{1,4}/\\d{1,3}[A-Z]?\\.?\\s{1,3}(\\p{Lu}.{8,600})$");

  private static final Pattern ADDED =
      Pattern.compile(
          "\\s*[:/]\\s*(?:(?:orally\\s+)?(?:revised\\s+)?draft\\s+(?:resolution|decision)"
              + "|resolution|decision|amendments?\\s+to\\b.*|sub-?amendments?\\s+to\\b.*"
              + "|(?:draft\\s+)?resolution\\s*/?\\s*adopted\\s+by\\b.*"
              + "|programme budget implications\\b.*)\\s*/?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** What stands on every cover, and is the title of none. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:resolution|decision)s?\\s+adopted\\s+by\\b.*|(?:revised\\s+)?draft\\s+resolution.*"
              + "|amendments?\\s+to\\b.*|general\\s+assembly|security\\s+council|united\\s+nations",
          Pattern.CASE_INSENSITIVE);

  private TextTitle() {}

  /** As printed; empty where it shows none. */
  static Optional<String> of(Document document) {
    String head = document.text().substring(0, Math.min(HEAD, document.text().length()));
    return Stream.of(numbered(head), cleaned(document.title()), labelled(head))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> numbered(String head) {
    Matcher numbered = NUMBERED.matcher(head);
    return numbered.find() ? cleaned(numbered.group(1)) : Optional.empty();
  }

  /** A catalogue's title line, which ends by saying what the text is. */
  private static Optional<String> labelled(String head) {
    return head.lines()
        .filter(line -> ADDED.matcher(line).find())
        .findFirst()
        .flatMap(TextTitle::cleaned);
  }

  private static Optional<String> cleaned(@Nullable String title) {
    if (title == null || title.length() > 1000) {
      return Optional.empty();
    }
    String bare = title.strip();
    for (Matcher added = ADDED.matcher(bare); added.find(); added = ADDED.matcher(bare)) {
      bare = bare.substring(0, added.start()).strip();
    }
    bare = bare.replaceFirst("^(?:[A-Z]+/)?(?:[A-Z0-9.]{1,6}/){1,3}\\S*[.:]?\\s+", "");
    if (GENERIC.matcher(bare).matches()) {
      return Optional.empty();
    }
    return words(bare).length() < SHORTEST ? Optional.empty() : Optional.of(bare);
  }

  /** A title's words in small letters, by which two titles are the same. */
  static String words(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
