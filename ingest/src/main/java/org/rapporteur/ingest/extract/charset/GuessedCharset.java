package org.rapporteur.ingest.extract.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * The charset that the bytes of a page or feed look like, by ICU's detector; elements are left out.
 */
public final class GuessedCharset {

  /** Bytes are enough to tell; the detector's time grows with them. */
  private static final int ENOUGH = 64 * 1024;

  /** Percent; guesses from a few letters have less. */
  private static final int LEAST_CONFIDENCE = 20;

  private GuessedCharset() {}

  /** Empty where too little is there to tell, or it is one that no page is written in. */
  public static Optional<Charset> of(byte[] page) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(page.length <= ENOUGH ? page : Arrays.copyOf(page, ENOUGH));
    CharsetMatch match = detector.detect();
    return match == null || match.getConfidence() < LEAST_CONFIDENCE
        ? Optional.empty()
        : Charsets.named(match.getName());
  }
}
