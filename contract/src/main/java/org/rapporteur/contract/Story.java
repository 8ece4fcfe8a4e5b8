package org.rapporteur.contract;

import java.time.Instant;

/**
 * What tells whether two documents tell the same story.
 *
 * @param id of the document
 * @param signature of its text, 32 hex digits: those of like texts agree in most of their bits
 * @param seen when the document was read
 */
public record Story(String id, String signature, Instant seen) {

  private static final int HEX_DIGITS = 32;

  public Story {
    Require.text(id, "id");
    Require.present(seen, "seen");
    if (Require.text(signature, "signature").length() != HEX_DIGITS) {
      throw new IllegalArgumentException("not a signature: " + signature);
    }
  }
}
