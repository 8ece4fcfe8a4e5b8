package org.rapporteur.ingest.extract;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language that a page declares. */
final class Languages {

  /** What is declared is nearly always one of a few tags, and to check one takes long. */
  private static final Map<String, String> TAGS = new ConcurrentHashMap<>();

  private static final int MOST_TAGS = 1_000;
  private static final int LONGEST = 20;

  private Languages() {}

  /** The first well-formed declaration, as a BCP 47 tag, or null. */
  static @Nullable String first(@Nullable String... declared) {
    return Stream.of(declared)
        .filter(Objects::nonNull)
        .map(Languages::known)
        .filter(tag -> !tag.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static String known(String declared) {
    String known = TAGS.get(declared);
    if (known != null) {
      return known;
    }
    String tag = tag(declared);
    if (TAGS.size() < MOST_TAGS && declared.length() <= LONGEST) {
      TAGS.put(declared, tag);
    }
    return tag;
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
