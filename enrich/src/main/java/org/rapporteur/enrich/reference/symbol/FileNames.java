package org.rapporteur.enrich.reference.symbol;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Boundaries;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Grammar;

/**
 * Symbols in which another sign stands for the slash: an underscore in the names of files, {@code
 * A_RES_66_157.pdf}, {@code S_RES_2231(2015)-EN.pdf}; the sign's number in addresses, {@code
 * A%2FHRC%2F46%2F54}.
 */
public final class FileNames {

  private static final int LONGEST = 60;
  private static final int LONGEST_ROOT = 8;
  private static final int ENCODED = 3;

  private FileNames() {}

  /**
   * Reads the symbol whose first slash is written otherwise at {@code sign}; null where there is
   * none that begins at {@code from} or behind it.
   */
  public static @Nullable Reading aroundSign(CharSequence text, int sign, int from) {
    int start = sign;
    while (start > from && sign - start < LONGEST_ROOT && Glyphs.isUpper(text.charAt(start - 1))) {
      start--;
    }
    boolean rooted = start < sign && Grammar.root(text.subSequence(start, sign).toString()) != null;
    return rooted && mayStart(text, start, text.charAt(sign)) ? read(text, start) : null;
  }

  private static boolean mayStart(CharSequence text, int start, char sign) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return Boundaries.mayStart(text, start) || (sign == '_' && before == '/');
  }

  private static @Nullable Reading read(CharSequence text, int start) {
    StringBuilder printed = new StringBuilder();
    for (int at = start; at < text.length() && printed.length() < LONGEST; at = next(text, at)) {
      char c = decoded(text, at);
      if (!Glyphs.isWord(c) && "/().-".indexOf(c) < 0) {
        break;
      }
      printed.append(c);
    }
    Reading reading = SymbolReader.read(printed, 0);
    if (reading == null || !isWhole(reading.symbol(), printed.substring(reading.end()))) {
      return null;
    }
    int end = start;
    for (int i = 0; i < reading.end(); i++) {
      end = next(text, end);
    }
    return new Reading(reading.symbol(), start, end);
  }

  private static int next(CharSequence text, int at) {
    return at + (text.charAt(at) == '%' ? ENCODED : 1);
  }

  private static char decoded(CharSequence text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '_' -> '/';
      case '/' -> ' ';
      case '%' ->
          Glyphs.matches(text, at, "%2F")
              ? '/'
              : Glyphs.matches(text, at, "%28") ? '(' : Glyphs.matches(text, at, "%29") ? ')' : ' ';
      default -> c;
    };
  }

  /** Nothing follows but a language and the kind of file; and it is no name in a program. */
  private static boolean isWhole(Symbol symbol, String rest) {
    String canonical = symbol.canonical();
    boolean worded = canonical.chars().filter(c -> Glyphs.isUpper((char) c)).count() > 1;
    boolean ends = rest.isEmpty() || (!Glyphs.isWord(rest.charAt(0)) && !Glyphs.digitAt(rest, 1));
    String lower = rest.toLowerCase(Locale.ROOT);
    boolean file = lower.contains(".pdf") || lower.contains(".doc");
    return ends && symbol.isDistinct() && (worded || file);
  }
}
