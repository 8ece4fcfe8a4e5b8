package org.rapporteur.ingest.extract.date;

import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.ingest.extract.word.WordList;

/** The names of the months, in full and in short, in the languages of {@code months.tsv}. */
public final class Months {

  private static final Map<String, Integer> NUMBERS = read();

  /** Of names of two words, as the lunar year has them. */
  private static final Set<String> FIRST_PARTS = firstParts();

  /** Letters that look alike at the end of words, and are written for each other. */
  private static final char ARABIC_YEH = '\u064A';

  private static final char ARABIC_MAKSURA = '\u0649';
  private static final char PERSIAN_YEH = '\u06CC';

  /** From here on, marks are vowels, without which months are the same. */
  private static final char INDIC = '\u0900';

  private Months() {}

  /**
   * The number of the month of that name in lower case, as {@link Calendars} numbers them, or 0.
   */
  static int number(String word) {
    Integer number = NUMBERS.get(isAscii(word) ? word : withoutAccents(word));
    return number == null ? 0 : number;
  }

  /** Whether the word is the first of those that are the name of a month only together. */
  static boolean isFirstPart(String word) {
    return FIRST_PARTS.contains(withoutAccents(word));
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String word) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .chars()
        .filter(c -> c >= INDIC || Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> plain.append(c == ARABIC_YEH || c == ARABIC_MAKSURA ? PERSIAN_YEH : (char) c));
    return plain.toString();
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> names = new HashMap<>();
    WordList.read("months.tsv").forEach(line -> read(line, names));
    return names;
  }

  /** A short name means what it means in the language that comes first. */
  private static void read(String line, Map<String, Integer> names) {
    String[] columns = line.split("\t", -1);
    for (int month = 1; month < columns.length; month++) {
      for (String name : columns[month].split(" ")) {
        String words = name.replace('+', ' ').toLowerCase(Locale.ROOT);
        names.putIfAbsent(withoutAccents(words), month);
      }
    }
  }

  private static Set<String> firstParts() {
    return NUMBERS.keySet().stream()
        .filter(name -> name.contains(" "))
        .map(name -> name.substring(0, name.indexOf(' ')))
        .collect(toSet());
  }
}
