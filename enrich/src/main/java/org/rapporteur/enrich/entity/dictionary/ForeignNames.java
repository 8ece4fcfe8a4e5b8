package org.rapporteur.enrich.entity.dictionary;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of states in other languages, as the Unicode Common Locale Data Repository has them (by
 * ICU4J). In the form of the dictionary's files: {@code fr:Corée du Nord}.
 */
public final class ForeignNames {

  /** Short Korean and Chinese names are ordinary words too. */
  private static final int SHORTEST_KOREAN = 3;

  private static final List<String> LANGUAGES = List.of("fr", "es", "ru", "zh", "ko");

  private final Map<String, String> countries = new HashMap<>();
  private final List<LocaleDisplayNames> displayNames =
      LANGUAGES.stream().map(ULocale::new).map(LocaleDisplayNames::getInstance).toList();

  ForeignNames() {
    for (String country : Locale.getISOCountries()) {
      countries.put(Locale.of("", country).getISO3Country(), country);
    }
  }

  /** The names of the state with this ISO 3166-1 alpha-3 code; none for a code without alpha-2. */
  List<String> of(String code) {
    String country = countries.get(code);
    if (country == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      String name = displayNames.get(i).regionDisplayName(country);
      boolean ordinary = LANGUAGES.get(i).equals("ko") && name.length() < SHORTEST_KOREAN;
      if (!ordinary && !name.equals(country)) {
        names.add(LANGUAGES.get(i) + ":" + name);
      }
    }
    return names;
  }
}
