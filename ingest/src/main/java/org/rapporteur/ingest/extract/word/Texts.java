package org.rapporteur.ingest.extract.word;

import java.util.Locale;
import org.jsoup.parser.Parser;

/** Short texts from attributes and data, made fit to read. */
public final class Texts {

  private Texts() {}

  /** On one line, entities resolved, white space and invisible characters normalised. */
  public static String line(String text) {
    return isLine(text) ? text : normalized(text);
  }

  /** Whether nothing is to be done, as with most: ASCII, with one space between words. */
  private static boolean isLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '&' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static String normalized(String text) {
    String resolved = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    StringBuilder line = new StringBuilder(resolved.length());
    for (int i = 0; i < resolved.length(); i++) {
      char c = resolved.charAt(i);
      if (Letters.isSpace(c)) {
        space(line);
      } else if (!Letters.isInvisible(c)) {
        line.append(Letters.plain(c));
      }
    }
    return line.toString().strip();
  }

  private static void space(StringBuilder line) {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  /** Whether two texts have the same letters and digits in the same order, of either case. */
  public static boolean sameWords(String one, String other) {
    return letters(one).equals(letters(other));
  }

  /** The letters and digits, in lower case. */
  public static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        letters.append(lower.charAt(i));
      }
    }
    return letters.toString();
  }
}
