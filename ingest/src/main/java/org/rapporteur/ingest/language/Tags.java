package org.rapporteur.ingest.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** From ISO 639-3 to BCP 47, which takes the two letters of ISO 639-1 where there are any. */
final class Tags {

  /** Languages that 639-3 tells apart and 639-1 does not, as the model names them. */
  private static final Map<String, String> INDIVIDUAL =
      Map.of(
          "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg", "pnb", "pa", "arb", "ar",
          "azj", "az", "uzn", "uz", "khk", "mn");

  private static final Map<String, String> TAGS = tags();

  private Tags() {}

  static String of(String iso6393) {
    return TAGS.getOrDefault(iso6393, iso6393);
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    for (String language : Locale.getISOLanguages()) {
      threeLetters(language).ifPresent(letters -> tags.put(letters, language));
    }
    tags.putAll(INDIVIDUAL);
    return tags;
  }

  /** Some old codes have none. */
  private static Optional<String> threeLetters(String language) {
    try {
      return Optional.of(Locale.of(language).getISO3Language());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
