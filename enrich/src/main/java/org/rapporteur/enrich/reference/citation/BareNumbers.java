package org.rapporteur.enrich.reference.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Context;
import org.rapporteur.enrich.reference.body.GeneralAssemblySessions;
import org.rapporteur.enrich.reference.body.SecurityCouncilYears;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.scan.CitedNumber;
import org.rapporteur.enrich.reference.scan.Mark;
import org.rapporteur.enrich.text.WordList;

/**
 * Whether a number that no word announces is a citation: in a United Nations text {@code 77/226} is
 * one, where a score, a fraction, a date or a blood pressure is not.
 */
final class BareNumbers {

  private static final int FIRST_SESSION = 31;

  /** Of 2035; what is higher is a price or a score. */
  private static final int LAST_SESSION = 90;

  private static final int WHOLE = 100;
  private static final int FIRST_UNLIKELY_DAY = 32;
  private static final int FIRST_COUNCIL_NUMBER = 100;
  private static final int FIRST_OF_THREE_DIGITS = 100;

  private static final int LONGEST_WORD = 12;
  private static final Set<String> BEFORE_OTHERS = words("before:");
  private static final Set<String> AFTER_OTHERS = words("after:");

  private static final Set<String> PAGES =
      Set.of("at", "p.", "pp.", "page", "pages", "Pages", "Page", "vol.", "art.", "no.");

  private BareNumbers() {}

  private static Set<String> words(String label) {
    return WordList.lines(BareNumbers.class, "not-cited.txt").stream()
        .filter(line -> line.startsWith(label))
        .flatMap(line -> Arrays.stream(line.substring(label.length() + 1).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isCited(String text, Mark.Numeric mark, Context context) {
    boolean apart = text.substring(mark.start(), mark.end()).contains(" /");
    boolean goesOn = Glyphs.digitAt(text, mark.end()) || isDecimal(text, mark.end());
    if (apart || goesOn || isNumbered(wordBefore(text, mark.start()))) {
      return false;
    }
    return switch (mark.number()) {
      case CitedNumber.OfSession of ->
          isCited(of, context) && !isOther(text, mark) && isAmongCitations(of, mark, context);
      case CitedNumber.OfYear of -> false;
      case CitedNumber.Old old ->
          GeneralAssemblySessions.has(old.session(), old.number())
              && (old.part() != null || context.isAboutUnitedNations());
      case CitedNumber.OfCouncil of ->
          of.year() > 0
              && of.number() >= FIRST_COUNCIL_NUMBER
              && SecurityCouncilYears.isPlausible(of.number(), of.year())
              && context.names(Bodies.SECURITY_COUNCIL);
    };
  }

  /** Three digits are seldom a score's or fraction's; for them a body behind is enough. */
  private static boolean isAmongCitations(
      CitedNumber.OfSession of, Mark.Numeric mark, Context context) {
    return context.isCiting(mark.start())
        || (of.number() >= FIRST_OF_THREE_DIGITS && context.namesBehind(mark.end()));
  }

  /** What may be the mark of a footnote where a word announces the number: "70/125.13". */
  static boolean isDecimal(String text, int at) {
    return Glyphs.at(text, at, '.') && Glyphs.digitAt(text, at + 1);
  }

  private static boolean isOther(String text, Mark.Numeric mark) {
    String before = wordBefore(text, mark.start()).toLowerCase(Locale.ROOT);
    int after = Glyphs.skipSpaces(text, mark.end());
    int end = after;
    while (Glyphs.wordAt(text, end) && end - after < LONGEST_WORD) {
      end++;
    }
    return BEFORE_OTHERS.contains(before)
        || AFTER_OTHERS.contains(text.substring(after, end).toLowerCase(Locale.ROOT));
  }

  /** "U.N. Doc. A/810 at 71 (1948)": a page of what was cited before. */
  static boolean isPage(String text, Mark.Numeric mark) {
    String word = wordBefore(text, mark.start());
    return PAGES.contains(word)
        && (mark.number() instanceof CitedNumber.OfCouncil || !word.equals("at"));
  }

  /** "Law No. 66/157", which no resolution is cited as. */
  private static boolean isNumbered(String word) {
    return word.equals("No.") || word.equals("Nos.");
  }

  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && (Glyphs.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ':')) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && isLetterOrStop(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isLetterOrStop(char c) {
    return Glyphs.isLetter(c) || c == '.' || c == '-';
  }

  private static boolean isCited(CitedNumber.OfSession of, Context context) {
    if (of.session().contains("S-")) {
      return context.isAboutUnitedNations();
    }
    int session = Integer.parseInt(of.session());
    boolean shaped =
        session >= FIRST_SESSION && session <= LAST_SESSION && session + of.number() != WHOLE;
    boolean distinct = of.number() >= FIRST_UNLIKELY_DAY || context.author() != null;
    return shaped && distinct && context.isAboutUnitedNations();
  }
}
