package org.rapporteur.enrich.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a token. Those of short tokens that were met lately are kept, whatever the text,
 * so that a common word is cut out and put in lower case once and not wherever it stands.
 *
 * @param lower in lower case, straight apostrophes
 * @param first the codes of all letters but the last eight, a byte each; 0 where there are no more
 * @param last the codes of the last eight
 */
record Spelling(String text, String lower, long first, long last) {

  private static final int LONGEST = 2 * Long.BYTES;
  private static final int BITS = 9;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** By their letters, the later in place of the earlier; threads may overwrite each other's. */
  private static final @Nullable Spelling[] LATELY = new Spelling[1 << BITS];

  static Spelling of(String text) {
    return of(text, 0, 0);
  }

  private static Spelling of(String text, long first, long last) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return new Spelling(text, lower, first, last);
  }

  /** The letters between two positions of a text. */
  static Spelling between(String text, int start, int end) {
    if (end - start > LONGEST) {
      return of(text.substring(start, end));
    }
    long first = 0;
    long last = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > 0xff) {
        return of(text.substring(start, end));
      }
      first = (first << Byte.SIZE) | (last >>> (Long.SIZE - Byte.SIZE));
      last = (last << Byte.SIZE) | c;
    }
    int slot = (int) (((last + first * SPREAD) * SPREAD) >>> (Long.SIZE - BITS));
    Spelling known = LATELY[slot];
    if (known != null && known.last == last && known.first == first) {
      return known;
    }
    Spelling met = of(text.substring(start, end), first, last);
    LATELY[slot] = met;
    return met;
  }
}
