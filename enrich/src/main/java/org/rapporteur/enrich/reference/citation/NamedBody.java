package org.rapporteur.enrich.reference.citation;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.glyph.Connectors;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.scan.Dates;

/** The body that is named beside a number, before it, behind its list, or beside its cue. */
final class NamedBody {

  private NamedBody() {}

  /**
   * @param start of the number
   * @param listEnd the end of the list that the number is in
   */
  static @Nullable Body of(CharSequence text, int start, int listEnd, @Nullable Head head) {
    Body before = before(text, start);
    if (before != null || head == null) {
      return before;
    }
    int end = Glyphs.closesAt(text, listEnd) ? listEnd + 1 : listEnd;
    Body after = after(text, end);
    if (after == null) {
      after = after(text, Dates.skip(text, end));
    }
    return after == null ? head.body() : after;
  }

  /** "General Assembly 66/157", "résolution de l'Assemblée générale 66/157". */
  private static @Nullable Body before(CharSequence text, int start) {
    int end = start;
    while (end > 0 && isBetween(text.charAt(end - 1))) {
      end--;
    }
    Bodies.Mention mention = Bodies.endingAt(text, end);
    return mention == null ? null : mention.body();
  }

  /** Russian has cases in the place of connecting words. */
  private static boolean isCyrillic(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) >= 'А' && text.charAt(at) <= 'я';
  }

  /** Spaces, a bracket, and what counts things in Chinese and Korean. */
  private static boolean isBetween(char c) {
    return Glyphs.isSpace(c) || c == '(' || c == '第' || c == '제';
  }

  /** "resolutions 66/157 and 68/100 of the General Assembly", the date in between or not. */
  private static @Nullable Body after(CharSequence text, int listEnd) {
    int connected = Connectors.skip(text, listEnd);
    int next = Glyphs.skipSpaces(text, listEnd);
    int at = connected < 0 && isCyrillic(text, next) ? next : connected;
    Bodies.Mention mention = at < 0 ? null : Bodies.startingAt(text, at);
    return mention == null ? null : mention.body();
  }
}
