package org.rapporteur.ingest.extract.date;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.ingest.extract.word.WordList;

/** The names of the months, in full and in short, in the languages of {@code months.tsv}. */
public final class Months {

  private static final Map<String, Integer> NUMBERS = read();

  private Months() {}

  /**
   * The number of the month of that name in lower case, 1 to 12, 13 to 24 for one of the solar
   * Hijri year, or 0.
   */
  static int number(String word) {
    Integer number = NUMBERS.get(isAscii(word) ? word : withoutAccents(word));
    return number == null ? 0 : number;
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
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append((char) c));
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
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), month);
      }
    }
  }
}
