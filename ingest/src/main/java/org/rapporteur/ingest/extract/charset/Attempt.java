package org.rapporteur.ingest.extract.charset;

import java.nio.charset.Charset;

/**
 * Bytes read in a charset that may be theirs.
 *
 * @param beyond how many characters are not ASCII, the broken ones among them
 * @param broken how many bytes are no characters of the charset
 */
record Attempt(Charset charset, String text, int beyond, int broken) {

  /** With fewer broken ones to a character beyond ASCII, a page is damaged, not in another set. */
  static final double DAMAGE = 0.1;

  private static final char BROKEN = '\uFFFD';

  static Attempt at(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    int beyond = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      beyond += c >= 0x80 ? 1 : 0;
      broken += c == BROKEN ? 1 : 0;
    }
    return new Attempt(charset, text, beyond, broken);
  }

  /** Whether what is beyond ASCII are characters of the charset, but for some damage. */
  boolean fits() {
    return broken <= (beyond - broken) * DAMAGE;
  }

  Decoded decoded() {
    return Decoded.of(text, charset);
  }
}
