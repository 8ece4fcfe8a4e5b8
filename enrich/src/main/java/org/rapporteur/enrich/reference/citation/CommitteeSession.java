package org.rapporteur.enrich.reference.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Numerals;

/** The committee and the session that a document names, as the beginning of their symbols. */
final class CommitteeSession {

  private static final Map<String, String> COMMITTEES =
      Map.of(
          "First Committee", "A/C.1/",
          "Second Committee", "A/C.2/",
          "Third Committee", "A/C.3/",
          "Fourth Committee", "A/C.4/",
          "Fifth Committee", "A/C.5/",
          "Sixth Committee", "A/C.6/",
          "Human Rights Council", "A/HRC/");

  private static final List<String> ONES =
      List.of(
          "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final String SESSION = " session";

  private CommitteeSession() {}

  /** {@code A/C.3/69}; nothing where the text names no committee or session, or several. */
  static List<String> series(String text) {
    List<String> committees =
        COMMITTEES.entrySet().stream()
            .filter(entry -> text.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    Set<Integer> sessions = sessions(text);
    return committees.size() == 1 && sessions.size() == 1
        ? List.of(committees.getFirst() + sessions.iterator().next())
        : List.of();
  }

  private static Set<Integer> sessions(String text) {
    Set<Integer> sessions = new TreeSet<>();
    for (int at = text.indexOf(SESSION); at >= 0; at = text.indexOf(SESSION, at + 1)) {
      int start = at;
      while (start > 0
          && (Glyphs.isWord(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
        start--;
      }
      int session = ordinal(text.substring(start, at).toLowerCase(Locale.ROOT));
      if (session > 0) {
        sessions.add(session);
      }
    }
    return sessions;
  }

  /** The number of "sixty-ninth" or "69th"; 0 where it is none. */
  static int ordinal(String word) {
    int digits = Glyphs.skipDigits(word, 0);
    if (digits > 0) {
      return digits <= 3 && word.length() == digits + 2 ? Numerals.value(word, 0, digits) : 0;
    }
    for (int i = 0; i < TENS.size(); i++) {
      String ten = TENS.get(i);
      if (word.equals(ten.substring(0, ten.length() - 1) + "ieth")) {
        return 20 + 10 * i;
      }
      int one = word.startsWith(ten + "-") ? ONES.indexOf(word.substring(ten.length() + 1)) : -1;
      if (one > 0) {
        return 20 + 10 * i + one;
      }
    }
    return 0;
  }
}
