package org.rapporteur.enrich.entity;

/** What stands between two words. */
final class Gap {

  /** Nothing, as between "G" and "77", or before the text's first word. */
  static final int NONE = 1;

  /** White space with at most one line break. */
  static final int SPACE = 1 << 1;

  /** White space with a blank line. */
  static final int PARAGRAPH = 1 << 2;

  static final int HYPHEN = 1 << 3;
  static final int APOSTROPHE = 1 << 4;

  /** A full stop and white space. */
  static final int STOP = 1 << 5;

  static final int COMMA = 1 << 6;
  static final int BRACKET = 1 << 7;
  static final int SLASH = 1 << 8;

  /** Any other sign. */
  static final int OTHER = 1 << 9;

  /** What may stand between the words of a name, whatever stands there in the dictionary. */
  static final int SOFT = NONE | SPACE | PARAGRAPH | HYPHEN | APOSTROPHE;

  private Gap() {}
}
