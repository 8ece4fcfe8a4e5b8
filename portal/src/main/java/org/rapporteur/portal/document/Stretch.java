package org.rapporteur.portal.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stretch of the text that an address asks to be marked: {@code at=120-180}. */
record Stretch(int start, int end) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

  /** Nothing where the address says nothing that can be understood. */
  static @Nullable Stretch parse(@Nullable String at) {
    if (at == null) {
      return null;
    }
    Matcher matcher = WRITTEN.matcher(at);
    return matcher.matches()
        ? new Stretch(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : null;
  }

  boolean covers(int position) {
    return start <= position && position < end;
  }

  String anchor() {
    return "s" + start + "-" + end;
  }
}
