package org.rapporteur.enrich.entity;

/** How a word is written. */
final class Shape {

  static final byte LOWER = 0;

  /** Its first letter alone is a capital; an initial is one too. */
  static final byte CAPITALIZED = 1;

  /** Two capitals or more, and nothing else. */
  static final byte UPPER = 2;

  /** Begins with a capital and goes on with both kinds. */
  static final byte MIXED = 3;

  static final byte DIGITS = 4;

  /** A letter of a script that writes without spaces between words, or without case. */
  static final byte CASELESS = 5;

  private Shape() {}
}
