package org.rapporteur.ingest.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many letters of each script a text has, and what follows where a script is one language's.
 */
final class Scripts {

  /** Syllables and ideographs carry about as much of a text as this many letters. */
  private static final int LETTERS_A_SYLLABLE = 3;

  /** Japanese is written with more Kana than this share of its characters. */
  private static final double KANA = 0.1;

  private static final Set<String> ONLY_CYRILLIC =
      Set.of("bak", "bel", "bul", "che", "kaz", "kir", "mkd", "mon", "rus", "tat", "tgk", "ukr");

  private static final Set<String> CYRILLIC = with(ONLY_CYRILLIC, "srp", "uzb", "aze");

  private static final Set<String> WITHOUT_EAST_SLAVIC_LETTERS = Set.of("bul", "mkd", "srp", "ukr");

  private static final Set<String> NOT_LATIN =
      Set.of(
          "ara", "ben", "cmn", "ell", "fas", "guj", "heb", "hin", "hye", "jpn", "kan", "kat", "kor",
          "mal", "mar", "nep", "pan", "pes", "pnb", "pus", "san", "sin", "tam", "tel", "tha",
          "urd");

  private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);

  /** Russian and Belarusian have these two letters, Bulgarian, Serbian and Ukrainian do not. */
  private int eastSlavic;

  /** A vowel in Bulgarian, in every other sentence; elsewhere rare. */
  private int hardSigns;

  private int persian;

  private Scripts() {}

  static Scripts of(String text) {
    Scripts scripts = new Scripts();
    text.codePoints().filter(Character::isLetter).forEach(scripts::count);
    return scripts;
  }

  private void count(int letter) {
    counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
    eastSlavic += "ыэЫЭ".indexOf(letter) >= 0 ? 1 : 0;
    hardSigns += "ъЪ".indexOf(letter) >= 0 ? 1 : 0;
    persian += "پچژگ".indexOf(letter) >= 0 ? 1 : 0;
  }

  int syllables() {
    return count(UnicodeScript.HANGUL) + kana() + count(UnicodeScript.HAN);
  }

  /** In letters. */
  int weight() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return all + (LETTERS_A_SYLLABLE - 1) * syllables();
  }

  /** The language that most of the text's script leaves no doubt of. */
  Optional<String> decisive() {
    if (syllables() * LETTERS_A_SYLLABLE > weight() / 2) {
      return Optional.of(eastAsian());
    }
    if (count(UnicodeScript.ARABIC) > weight() / 2) {
      return arabic();
    }
    return alone(UnicodeScript.HEBREW, "he")
        .or(() -> alone(UnicodeScript.GREEK, "el"))
        .or(() -> alone(UnicodeScript.THAI, "th"))
        .or(() -> alone(UnicodeScript.GEORGIAN, "ka"))
        .or(() -> alone(UnicodeScript.ARMENIAN, "hy"));
  }

  /** Whether a language, ISO 639-3, may be written in what most of the text is written in. */
  boolean allow(String language) {
    boolean cyrillic = count(UnicodeScript.CYRILLIC) > weight() / 2;
    boolean latin = count(UnicodeScript.LATIN) > weight() / 2;
    if (cyrillic) {
      return CYRILLIC.contains(language)
          && !(eastSlavic > 0 && WITHOUT_EAST_SLAVIC_LETTERS.contains(language))
          && !(hardSigns == 0 && language.equals("bul"));
    }
    return !latin || !(NOT_LATIN.contains(language) || ONLY_CYRILLIC.contains(language));
  }

  private String eastAsian() {
    if (count(UnicodeScript.HANGUL) >= Math.max(kana(), count(UnicodeScript.HAN))) {
      return "ko";
    }
    return kana() > KANA * syllables() ? "ja" : "zh";
  }

  /** Persian shares the script and has letters that Arabic lacks; Urdu is for the model. */
  private Optional<String> arabic() {
    return persian == 0 ? Optional.of("ar") : Optional.empty();
  }

  private Optional<String> alone(UnicodeScript script, String language) {
    return count(script) > weight() / 2 ? Optional.of(language) : Optional.empty();
  }

  private int kana() {
    return count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
  }

  private int count(UnicodeScript script) {
    return counts.getOrDefault(script, 0);
  }

  private static Set<String> with(Set<String> some, String... others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(List.of(others));
    return Set.copyOf(all);
  }
}
