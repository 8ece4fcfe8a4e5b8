package org.rapporteur.ingest.un;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Languages by their ISO 639-2 codes, terminological or bibliographic. */
final class Languages {

  /** Where the bibliographic code of an ISO 639-1 language differs from the terminological one. */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.of(
          "chi", "zh", "fre", "fr", "ger", "de", "per", "fa", "cze", "cs", "dut", "nl", "gre", "el",
          "rum", "ro", "slo", "sk", "bur", "my");

  private static final Map<String, String> TERMINOLOGICAL =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> !terminological(code).isEmpty())
          .collect(Collectors.toMap(Languages::terminological, code -> code, (a, b) -> a));

  private Languages() {}

  /** The two-letter code, or nothing. */
  static @Nullable String bcp47(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT);
    String known = BIBLIOGRAPHIC.get(lower);
    return known == null ? TERMINOLOGICAL.get(lower) : known;
  }

  private static String terminological(String code) {
    try {
      return Locale.of(code).getISO3Language();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
