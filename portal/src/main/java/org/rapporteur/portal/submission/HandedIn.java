package org.rapporteur.portal.submission;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a caller hands in as JSON.
 *
 * @param published ISO date or date-time
 * @param html a page; not together with {@code text}
 * @param text plain text, taken as it is
 */
record HandedIn(
    @Nullable String url,
    @Nullable String published,
    @Nullable String html,
    @Nullable String text) {

  private static final String HTML = "text/html;charset=UTF-8";
  private static final String PLAIN = "text/plain;charset=UTF-8";

  @Nullable Content content() {
    if (html != null) {
      return new Content(html.getBytes(StandardCharsets.UTF_8), HTML, null);
    }
    return text == null ? null : new Content(text.getBytes(StandardCharsets.UTF_8), PLAIN, null);
  }
}
