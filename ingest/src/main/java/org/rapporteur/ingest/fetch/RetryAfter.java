package org.rapporteur.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;

/** The header of RFC 9110, section 10.2.3: seconds or a date. */
final class RetryAfter {

  /** A host that wants to be left alone for longer is asked again after this. */
  static final Duration LONGEST = Duration.ofDays(1);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,100}");

  /** As many digits as any wait within bounds has. */
  private static final int DIGITS = 9;

  private RetryAfter() {}

  static Optional<Duration> parse(String value, Instant now) {
    String text = value.strip();
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(text.length() > DIGITS ? LONGEST : bounded(seconds(text)));
    }
    // also as it was written before RFC 1123 (RFC 9110, section 5.6.7)
    return Optional.ofNullable(DateUtils.parseStandardDate(text))
        .map(date -> bounded(Duration.between(now, date)));
  }

  private static Duration seconds(String digits) {
    return Duration.ofSeconds(Long.parseLong(digits));
  }

  private static Duration bounded(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
