package org.rapporteur.enrich.entity.word;

/** What stands between two words. */
public final class Gap {

  /** Nothing, as between "G" and "77", or before the text's first word. */
  public static final int NONE = 1;

  /** White space with at most one line break. */
  public static final int SPACE = 1 << 1;

  /** White space with a blank line. */
  public static final int PARAGRAPH = 1 << 2;

  public static final int HYPHEN = 1 << 3;
  public static final int APOSTROPHE = 1 << 4;

  /** A full stop and white space. */
  public static final int STOP = 1 << 5;

  public static final int COMMA = 1 << 6;
  public static final int BRACKET = 1 << 7;
  static final int SLASH = 1 << 8;

  /** Any other sign. */
  public static final int OTHER = 1 << 9;

  /** What may stand between the words of a name, whatever stands there in the dictionary. */
  public static final int SOFT = NONE | SPACE | PARAGRAPH | HYPHEN | APOSTROPHE;

  private Gap() {}
}
