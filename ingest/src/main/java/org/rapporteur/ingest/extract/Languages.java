package org.rapporteur.ingest.extract;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language that a page declares. */
final class Languages {

  private Languages() {}

  /** The first well-formed declaration, as a BCP 47 tag, or null. */
  static @Nullable String first(@Nullable String... declared) {
    return Stream.of(declared)
        .filter(Objects::nonNull)
        .map(Languages::tag)
        .filter(tag -> !tag.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static String tag(String declared) {
    String tag = declared.strip().replace('_', '-');
    int end = tag.indexOf(',');
    try {
      Locale locale =
          new Locale.Builder().setLanguageTag(end < 0 ? tag : tag.substring(0, end)).build();
      return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return "";
    }
  }
}
