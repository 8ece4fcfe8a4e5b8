package org.rapporteur.enrich.reference.glyph;

/**
 * The bracket behind a symbol that makes a document of its own: {@code (Part I)}, {@code (Vol.
 * II)}, {@code (Sect. 29C)}, {@code (Resumption 1)}. Printed canonically it has no spaces.
 */
public final class Bracket {

  private static final int LONGEST = 28;
  private static final WordChoice WORDS =
      WordChoice.of(
          "Parts",
          "Part",
          "Vols.",
          "Vol.",
          "Sects.",
          "Sect.",
          "Section",
          "Resumption",
          "Supp.",
          "Supp",
          "Plan outline",
          "Income sect.",
          "Introduction",
          "Foreword",
          "Chap.");

  private Bracket() {}

  /** Reads a bracket at {@code at}; returns the position after it, or -1. */
  public static int read(CharSequence text, int at, StringBuilder canonical) {
    int opened = Glyphs.skipSpaces(text, at);
    if (opened - at > 2) {
      return -1;
    }
    boolean bare = !Glyphs.at(text, opened, '(');
    int inside = bare ? opened : Glyphs.skipSpaces(text, opened + 1);
    String word = bare ? resumption(text, at, opened) : word(text, inside);
    if (word.isEmpty()) {
      return -1;
    }
    int length = canonical.length();
    int end =
        readRest(
            text,
            inside + word.length(),
            bare,
            canonical.append('(').append(word.replace(" ", "")));
    if (end < 0) {
      canonical.setLength(length);
    }
    return end;
  }

  /** A resumed meeting is sometimes printed with half its bracket. */
  private static String resumption(CharSequence text, int at, int word) {
    boolean numbered = Glyphs.digitAt(text, Glyphs.skipSpaces(text, word + "Resumption".length()));
    return word > at && numbered && word(text, word).equals("Resumption") ? "Resumption" : "";
  }

  private static String word(CharSequence text, int at) {
    for (String word : WORDS.beginningAt(text, at)) {
      if (Glyphs.matches(text, at, word)) {
        return word;
      }
    }
    return "";
  }

  private static int readRest(CharSequence text, int at, boolean bare, StringBuilder canonical) {
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        canonical.append(')');
        return i + 1;
      }
      if (Glyphs.isWord(c) || c == '.' || c == '-' || c == '/') {
        canonical.append(c);
      } else if (!Glyphs.isSpace(c)) {
        return -1;
      }
    }
    return bare && limit == text.length() ? closed(canonical, limit) : -1;
  }

  private static int closed(StringBuilder canonical, int end) {
    canonical.append(')');
    return end;
  }
}
