package org.rapporteur.contract.enriched;

import java.time.Instant;
import org.rapporteur.contract.Require;

/**
 * What tells whether two documents tell the same story.
 *
 * @param id of the document
 * @param signature of its text, in hex: 32 digits that agree in most of their bits for like texts,
 *     then eight for each hash of a sample of its runs of words, if there is one
 * @param seen when the document was read
 */
public record Story(String id, String signature, Instant seen) {

  private static final int HEX_DIGITS = 32;
  private static final int HASH_DIGITS = 8;

  public Story {
    Require.text(id, "id");
    Require.present(seen, "seen");
    int digits = Require.text(signature, "signature").length();
    if (digits < HEX_DIGITS || digits % HASH_DIGITS != 0) {
      throw new IllegalArgumentException("not a signature: " + signature);
    }
  }
}
