package org.rapporteur.enrich.reference.grammar;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/**
 * A number of the old kind: {@code 217 A (III)}, {@code 3314 (XXIX)}, {@code 3201 (S-VI)}; the
 * letter is a part of one document.
 */
public record OldForm(int number, @Nullable String part, String session, int end) {

  private static final int LARGEST = 4000;

  /** Reads the form at {@code at}; null where the text has something else. */
  public static @Nullable OldForm read(CharSequence text, int at) {
    int digits = Glyphs.skipDigits(text, at);
    if (digits == at || digits - at > 4) {
      return null;
    }
    int number = Numerals.value(text, at, digits);
    return number == 0 || number > LARGEST ? null : readSession(text, digits, number);
  }

  private static @Nullable OldForm readSession(CharSequence text, int digits, int number) {
    int letter = Glyphs.skipSpaces(text, digits);
    int afterPart = partEnd(text, letter);
    int opened = Glyphs.skipSpaces(text, afterPart);
    if (!Glyphs.at(text, opened, '(')) {
      return null;
    }
    StringBuilder session = new StringBuilder();
    int inside = Glyphs.skipSpaces(text, opened + 1);
    int closed = Glyphs.skipSpaces(text, Numerals.readOldSession(text, inside, session));
    if (session.isEmpty() || !Glyphs.at(text, closed, ')')) {
      return null;
    }
    String part = afterPart > letter ? part(text, letter, afterPart) : null;
    return trailing(text, number, part, session.toString(), closed + 1);
  }

  private static OldForm trailing(
      CharSequence text, int number, @Nullable String part, String session, int end) {
    int letter = Glyphs.at(text, end, ' ') && Letters.isPart(text, end + 1) ? end + 1 : end;
    boolean lettered =
        part == null
            && letter < text.length()
            && Glyphs.isUpper(text.charAt(letter))
            && !Glyphs.wordAt(text, letter + 1);
    return lettered
        ? new OldForm(number, text.subSequence(letter, letter + 1).toString(), session, letter + 1)
        : new OldForm(number, part, session, end);
  }

  /** The letters may be several: "2625 A and B (XXV)". */
  private static int partEnd(CharSequence text, int at) {
    if (at >= text.length() || !Glyphs.isUpper(text.charAt(at)) || Glyphs.wordAt(text, at + 1)) {
      return at;
    }
    return Math.max(at + 1, Letters.end(text, at));
  }

  private static String part(CharSequence text, int from, int to) {
    StringBuilder letters = new StringBuilder();
    Letters.read(text, from, letters);
    return letters.isEmpty() ? text.subSequence(from, to).toString() : letters.toString();
  }

  /** {@code 217(III)}, the letter left out. */
  String canonical() {
    return number + "(" + session + ")";
  }
}
