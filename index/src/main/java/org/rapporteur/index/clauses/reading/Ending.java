package org.rapporteur.index.clauses.reading;

/** How a paragraph ends, under quotes, brackets and the marks of notes. */
enum Ending {
  /** A comma or semicolon: the sentence of the resolution goes on. */
  OPEN,
  /** A colon: sub-paragraphs follow. */
  CHAPEAU,
  /** A full stop. */
  FULL_STOP,
  NONE;

  private static final String CLOSING = "\"'\u201d\u2019\u00bb])*_ \u00a0";

  static Ending of(String paragraph) {
    int last = paragraph.length() - 1;
    while (last >= 0 && isAfterEnd(paragraph, last)) {
      last--;
    }
    return switch (last < 0 ? ' ' : paragraph.charAt(last)) {
      case ',', ';' -> OPEN;
      case ':' -> CHAPEAU;
      case '.' -> FULL_STOP;
      default -> paragraph.endsWith("; and") || paragraph.endsWith(", and") ? OPEN : NONE;
    };
  }

  private static boolean isAfterEnd(String paragraph, int at) {
    char character = paragraph.charAt(at);
    return CLOSING.indexOf(character) >= 0
        || (character == '[' && paragraph.indexOf(']', at) >= 0)
        || Character.isDigit(character);
  }
}
