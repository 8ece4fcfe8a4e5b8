package org.rapporteur.ingest.extract.word;

/** What single characters are to a reader of pages. */
public final class Letters {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char SOFT_HYPHEN = '\u00AD';

  private Letters() {}

  public static boolean isSpace(char c) {
    return c <= ' '
        || c == NO_BREAK_SPACE
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  /** Whether it has no width and no meaning: soft hyphens, joiners of words, byte-order marks. */
  public static boolean isInvisible(char c) {
    return c == SOFT_HYPHEN
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u2060'
        || c == '\uFEFF'
        || (c >= '\u007F' && c <= '\u009F');
  }

  /** Hyphens that merely look alike become one. */
  public static char plain(char c) {
    return c == '\u2010' || c == '\u2011' ? '-' : c;
  }

  public static boolean isEastAsian(char c) {
    return (c >= '\u1100' && c <= '\u11FF')
        || (c >= '\u3040' && c <= '\u9FFF')
        || (c >= '\uAC00' && c <= '\uD7AF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFF00' && c <= '\uFFEF');
  }

  public static boolean isStop(char c) {
    return switch (c) {
      case '.', ',', '!', '?', ';', '\u060C', '\u061F', '\u06D4', '\u0964', '\u3001', '\u3002' ->
          true;
      case '\uFF01', '\uFF0C', '\uFF1F' -> true;
      default -> false;
    };
  }
}
