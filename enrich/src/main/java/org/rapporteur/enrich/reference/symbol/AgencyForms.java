package org.rapporteur.enrich.reference.symbol;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Numerals;

/**
 * Numbers of resolutions and decisions that are symbols by themselves, though no series of the
 * United Nations': {@code 1/CP.21} (Conferences of the Parties), {@code WHA58.3} and {@code
 * EB144.R1} (World Health Organization), {@code 36 C/Resolution 16} (UNESCO), {@code 8/PRST/1}
 * (statements of the President of the Human Rights Council).
 */
public final class AgencyForms {

  private static final List<String> CONFERENCES = List.of("CP.", "CMP.", "CMA.", "COP.");
  private static final List<String> HEALTH = List.of("WHA", "EB");
  private static final List<String> CULTURE = List.of("C", "EX");
  private static final String STATEMENT = "/PRST/";
  private static final int LONGEST_NUMBER = 3;

  private AgencyForms() {}

  /** Reads the form at {@code at}; null where the text has something else. */
  public static @Nullable Reading read(CharSequence text, int at) {
    Reading health = health(text, at);
    if (health != null) {
      return health;
    }
    int digits = Glyphs.skipDigits(text, at);
    if (digits == at || digits - at > LONGEST_NUMBER || text.charAt(at) == '0') {
      return null;
    }
    if (!Glyphs.at(text, digits, '/')) {
      return culture(text, at, digits);
    }
    Reading conference = conference(text, at, digits);
    return conference == null ? statement(text, at, digits) : conference;
  }

  /** As {@link #read}, for the form around the slash at {@code slash}, not before {@code from}. */
  public static @Nullable Reading aroundSlash(CharSequence text, int slash, int from) {
    int start = slash;
    while (start > from && slash - start < 3 && Glyphs.isUpper(text.charAt(start - 1))) {
      start--;
    }
    if (start < slash && start > from && Glyphs.isSpace(text.charAt(start - 1))) {
      start--;
    }
    while (start > from && Glyphs.digitAt(text, start - 1)) {
      start--;
    }
    return Glyphs.digitAt(text, start) && !isInside(text, start) ? read(text, start) : null;
  }

  private static boolean isInside(CharSequence text, int start) {
    return Glyphs.wordAt(text, start - 1)
        || Glyphs.at(text, start - 1, '/')
        || Glyphs.at(text, start - 1, '.');
  }

  private static @Nullable Reading conference(CharSequence text, int at, int slash) {
    for (String conference : CONFERENCES) {
      int number = slash + 1 + conference.length();
      int end = Glyphs.skipDigits(text, number);
      if (Glyphs.matches(text, slash + 1, conference)
          && end > number
          && end - number < LONGEST_NUMBER
          && Numerals.isBoundary(text, end)) {
        return reading(text, at, end, "Conference of the Parties", ReferenceKind.DECISION);
      }
    }
    return null;
  }

  /** "8/PRST/1", as the Human Rights Council cites the statements of its President. */
  private static @Nullable Reading statement(CharSequence text, int at, int slash) {
    int number = slash + STATEMENT.length();
    int end = Glyphs.skipDigits(text, number);
    boolean shaped =
        Glyphs.matches(text, slash, STATEMENT)
            && end > number
            && end - number < LONGEST_NUMBER
            && Numerals.isBoundary(text, end);
    return shaped
        ? Symbol.find(
                "A/HRC/PRST/" + text.subSequence(at, slash) + "/" + text.subSequence(number, end))
            .map(symbol -> new Reading(symbol, at, end))
            .orElse(null)
        : null;
  }

  private static @Nullable Reading health(CharSequence text, int at) {
    for (String body : HEALTH) {
      int session = at + body.length();
      int digits = Glyphs.skipDigits(text, session);
      if (digits > session
          && digits - session <= LONGEST_NUMBER
          && text.subSequence(at, session).toString().equals(body)) {
        return healthNumber(text, at, digits);
      }
    }
    return null;
  }

  /** ".3", ".R1" of a resolution, "(8)" of a decision. */
  private static @Nullable Reading healthNumber(CharSequence text, int at, int sessionEnd) {
    boolean decision = Glyphs.at(text, sessionEnd, '(');
    boolean lettered = Glyphs.matches(text, sessionEnd, ".R");
    int number = sessionEnd + (lettered ? 2 : 1);
    int end = Glyphs.skipDigits(text, number);
    boolean fits = end > number && end - number <= LONGEST_NUMBER;
    if (!fits || (decision ? !Glyphs.at(text, end, ')') : !Numerals.isBoundary(text, end))) {
      return null;
    }
    boolean board = text.charAt(at) == 'E';
    boolean resolution = Glyphs.at(text, sessionEnd, '.') && board == lettered;
    String body = "World Health Organization";
    return decision
        ? reading(text, at, end + 1, body, ReferenceKind.DECISION)
        : resolution ? reading(text, at, end, body, ReferenceKind.RESOLUTION) : null;
  }

  private static @Nullable Reading culture(CharSequence text, int at, int sessionEnd) {
    int conference = Glyphs.skipSpaces(text, sessionEnd);
    for (String body : CULTURE) {
      int slash = conference + body.length();
      boolean named =
          conference > sessionEnd
              && text.length() > slash
              && text.subSequence(conference, slash).toString().equals(body);
      if (named && Glyphs.at(text, slash, '/')) {
        return cultureNumber(text, at, slash + 1);
      }
    }
    return null;
  }

  private static @Nullable Reading cultureNumber(CharSequence text, int at, int word) {
    boolean decision = Glyphs.matches(text, word, "Decision ");
    if (!decision && !Glyphs.matches(text, word, "Resolution ")) {
      return null;
    }
    int number = word + (decision ? "Decision " : "Resolution ").length();
    int end = Glyphs.skipDigits(text, number);
    boolean fits = end > number && end - number <= LONGEST_NUMBER;
    return fits
        ? reading(
            text,
            at,
            end,
            "United Nations Educational, Scientific and Cultural Organization",
            decision ? ReferenceKind.DECISION : ReferenceKind.RESOLUTION)
        : null;
  }

  private static Reading reading(
      CharSequence text, int at, int end, String body, ReferenceKind kind) {
    String canonical = text.subSequence(at, end).toString();
    return new Reading(
        new Symbol(canonical, body, null, null, null, List.of(), null, kind), at, end);
  }
}
