package org.rapporteur.enrich.reference.scan;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Numerals;

/** The words that announce the number of a resolution or decision. */
final class Cues {

  private static final String[] RESOLUTIONS = {
    "resolutions",
    "resolution",
    "résolutions",
    "résolution",
    "resoluciones",
    "resolución",
    "resolucion",
    "resolutionen",
    "res.",
    "res",
    "rés."
  };
  private static final String[] DECISIONS = {
    "decisions", "decision", "décisions", "décision", "decisiones", "decisión"
  };
  private static final String RUSSIAN = "резолюци";
  private static final String[] EASTERN = {"决议", "決議", "결의"};
  private static final String[] COUNCIL = {"UNSCRs", "UNSCR", "SCRs", "SCR", "UNSC Res.", "UNSC"};
  private static final String[] ASSEMBLY = {"UNGARs", "UNGAR"};

  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2040;

  private Cues() {}

  static Mark.@Nullable Cue at(CharSequence text, int at) {
    return switch (text.charAt(at)) {
      case 'r', 'R' -> first(text, at, RESOLUTIONS, false, null);
      case 'р', 'Р' -> inflected(text, at);
      case '决', '決', '결' -> first(text, at, EASTERN, false, null);
      case 'd', 'D' -> first(text, at, DECISIONS, true, null);
      default -> abbreviated(text, at);
    };
  }

  private static Mark.@Nullable Cue abbreviated(CharSequence text, int at) {
    char second = Glyphs.upper(at + 1 < text.length() ? text.charAt(at + 1) : ' ');
    if (second != (text.charAt(at) == 'S' ? 'C' : 'N')) {
      return null;
    }
    Mark.Cue council = first(text, at, COUNCIL, false, Bodies.SECURITY_COUNCIL);
    return council == null ? first(text, at, ASSEMBLY, false, Bodies.GENERAL_ASSEMBLY) : council;
  }

  private static Mark.@Nullable Cue first(
      CharSequence text, int at, String[] words, boolean decision, @Nullable Body body) {
    if (body == null && text.charAt(at) < 128 && !isStem(text, at, decision ? 'C' : 'S')) {
      return null;
    }
    for (String word : words) {
      int end = at + word.length();
      if (matches(text, at, word) && isWhole(text, end, word)) {
        return new Mark.Cue(decision, body, at, end);
      }
    }
    return null;
  }

  /** "res", "rés", "dec", "déc". */
  private static boolean isStem(CharSequence text, int at, char third) {
    return at + 2 < text.length()
        && "eEéÉ".indexOf(text.charAt(at + 1)) >= 0
        && Glyphs.upper(text.charAt(at + 2)) == third;
  }

  /** "резолюция", "в резолюциях": the stem and up to three letters. */
  private static Mark.@Nullable Cue inflected(CharSequence text, int at) {
    if (!matches(text, at, RUSSIAN)) {
      return null;
    }
    int end = at + RUSSIAN.length();
    while (Glyphs.wordAt(text, end) && end - at < RUSSIAN.length() + 3) {
      end++;
    }
    return Glyphs.wordAt(text, end) ? null : new Mark.Cue(false, null, at, end);
  }

  /**
   * "UNSCR2231" is one word, and so is what has no spaces between its words; "Res 66/157" is a cue
   * before a number alone.
   */
  private static boolean isWhole(CharSequence text, int end, String word) {
    if (word.equals("res")) {
      return Glyphs.at(text, end, ' ') && isNumber(text, end + 1);
    }
    if (word.equals("UNSC")) {
      return Glyphs.at(text, end, ' ') && isThroughNumber(text, end + 1);
    }
    boolean joined = word.endsWith("SCR") || !Glyphs.isLetter(word.charAt(0));
    return !Glyphs.wordAt(text, end) || (joined && Glyphs.digitAt(text, end));
  }

  /** "66/157", "S-9/1", "ES-11/1". */
  private static boolean isNumber(CharSequence text, int at) {
    return Glyphs.digitAt(text, at) || Numerals.readSpecial(text, at, new StringBuilder()) > 0;
  }

  /** "UNSC 2231", where "UNSC 2014" would be a year. */
  private static boolean isThroughNumber(CharSequence text, int at) {
    int end = Glyphs.skipDigits(text, at);
    int number = end - at == YEAR_DIGITS ? Numerals.value(text, at, end) : 0;
    return number > 0 && !(number >= FIRST_YEAR && number <= LAST_YEAR);
  }

  private static boolean matches(CharSequence text, int at, String word) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(text.charAt(at + i)) != Character.toLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
