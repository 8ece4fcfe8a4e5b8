package org.rapporteur.ingest.story;

import java.util.HexFormat;

/**
 * What tells whether two texts are one story.
 *
 * @param first with {@code second}, 128 bits that two texts have in common as far as they share
 *     runs of words
 * @param sketch of the runs
 */
record Signature(long first, long second, Sketch sketch) {

  private static final int BITS = 128;
  private static final int DIGITS = 32;

  /** Two texts that share about seven eighths of their runs agree in so many of the bits. */
  private static final double SAME = 0.84;

  private static final int MOST_APART = (int) (BITS * (1 - SAME));

  /** A text and a third of it are not further apart. */
  static final int FARTHEST = 48;

  static final int FARTHEST_BY_HALF = 28;

  static Signature ofHex(String hex) {
    int half = DIGITS / 2;
    return new Signature(
        HexFormat.fromHexDigitsToLong(hex, 0, half),
        HexFormat.fromHexDigitsToLong(hex, half, DIGITS),
        hex.length() == DIGITS ? Sketch.NONE : Sketch.ofHex(hex.substring(DIGITS)));
  }

  String hex() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(first) + hex.toHexDigits(second) + sketch.hex();
  }

  private int apart(Signature other) {
    return Long.bitCount(other.first ^ first) + Long.bitCount(other.second ^ second);
  }

  /**
   * @param byForm whether the texts follow a form that others follow too
   */
  boolean isSameAs(Signature other, boolean byForm) {
    return byForm
        ? sketch.isNearly(other.sketch)
        : apart(other) <= MOST_APART || sketch.isHeldWith(other.sketch);
  }
}
