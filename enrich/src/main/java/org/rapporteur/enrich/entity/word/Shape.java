package org.rapporteur.enrich.entity.word;

/** How a word is written. */
public final class Shape {

  public static final byte LOWER = 0;

  /** Its first letter alone is a capital; an initial is one too. */
  public static final byte CAPITALIZED = 1;

  /** Two capitals or more, and nothing else. */
  public static final byte UPPER = 2;

  /** Begins with a capital and goes on with both kinds. */
  public static final byte MIXED = 3;

  static final byte DIGITS = 4;

  /** A letter of a script that writes without spaces between words, or without case. */
  public static final byte CASELESS = 5;

  private Shape() {}
}
