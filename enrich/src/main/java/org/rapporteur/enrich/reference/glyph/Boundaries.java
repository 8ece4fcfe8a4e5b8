package org.rapporteur.enrich.reference.glyph;

import java.util.List;

/** Where a symbol may begin, and how two of them are joined into a double one. */
public final class Boundaries {

  private static final int ADDRESS_WINDOW = 80;

  private static final char EN_DASH = '\u2013';

  /** How the United Nations' own pages are asked for a symbol. */
  private static final List<String> ASKING =
      List.of("symbol=", "DS=", "?s=", "&s=", "?m=", "Symbol=");

  private Boundaries() {}

  /**
   * Whether a symbol may begin at {@code at}: not inside a word or number, and within a web address
   * only where that is the UN's own, by symbol.
   */
  public static boolean mayStart(CharSequence text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return switch (before) {
      case '/', '=' -> isPublisher(text, at) || isResolver(text, at);
      case '_' -> !Glyphs.wordAt(text, at - 2);
      case '.', '@', '\\', '%', '&', '#', '~' -> false;
      default -> !Glyphs.isWord(before) && (before >= EN_DASH || !Glyphs.isHyphen(before));
    };
  }

  /**
   * Where the capitals before the slash begin: a footnote's symbol is often glued to the word that
   * the mark stood behind ("ColonialismA/56/61").
   */
  public static int afterGlue(CharSequence text, int start, int slash) {
    int at = slash;
    while (at > start && !Character.isLowerCase(text.charAt(at - 1))) {
      at--;
    }
    return at == slash ? start : at;
  }

  /**
   * Whether what ends before {@code at} is glued to a symbol: a small letter, a note's number, the
   * full stop of "Doc." or of a sentence.
   */
  public static boolean isGlued(CharSequence text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return Character.isLowerCase(before)
        || Glyphs.isDigit(before)
        || (before == '.' && Glyphs.wordAt(text, at - 2) && !isInAddress(text, at));
  }

  private static boolean isInAddress(CharSequence text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - ADDRESS_WINDOW) && isAddress(text.charAt(i)); i--) {
      if (text.charAt(i) == '/' || text.charAt(i) == '@' || Glyphs.matches(text, i, "www.")) {
        return true;
      }
    }
    return false;
  }

  /** "UN/A/RES/60/1". */
  private static boolean isPublisher(CharSequence text, int at) {
    return (Glyphs.matches(text, at - 3, "UN/") && !isInside(text, at - 4))
        || (Glyphs.matches(text, at - 4, "ONU/") && !isInside(text, at - 5));
  }

  private static boolean isInside(CharSequence text, int at) {
    return Glyphs.wordAt(text, at) || Glyphs.at(text, at, '/') || Glyphs.at(text, at, '.');
  }

  private static boolean isResolver(CharSequence text, int at) {
    int start = at;
    while (start > 0 && at - start < ADDRESS_WINDOW && isAddress(text.charAt(start - 1))) {
      start--;
    }
    String address = text.subSequence(start, at).toString();
    return address.contains("undocs.org/")
        || address.contains("docs.un.org/")
        || (address.contains("un.org/") && ASKING.stream().anyMatch(address::endsWith));
  }

  private static boolean isAddress(char c) {
    return c > ' ' && c < 127 && c != '<' && c != '>' && c != '"' && c != '(' && c != ')';
  }

  /** The position after the hyphen that joins a second symbol, or -1. */
  public static int joinEnd(CharSequence text, int at) {
    int hyphen = Glyphs.skipSpaces(text, at);
    if (hyphen >= text.length() || !Glyphs.isHyphen(text.charAt(hyphen))) {
      return -1;
    }
    return Glyphs.skipSpaces(text, hyphen + 1);
  }
}
