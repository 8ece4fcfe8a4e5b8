package org.rapporteur.enrich.reference;

import java.util.NavigableMap;
import java.util.TreeMap;

/** In which year the Security Council adopted the resolution of a number. */
final class SecurityCouncilYears {

  private static final NavigableMap<Integer, Integer> YEARS = load();

  private SecurityCouncilYears() {}

  /** The year; 0 for a number beyond the table. */
  static int of(int number) {
    var last = YEARS.ceilingEntry(number);
    return last == null ? 0 : last.getValue();
  }

  /** Whether the Council can have adopted that number in that year, or about. */
  static boolean isPlausible(int number, int year) {
    int known = of(number);
    return known == 0 ? year > YEARS.lastEntry().getValue() : Math.abs(known - year) <= 1;
  }

  private static NavigableMap<Integer, Integer> load() {
    NavigableMap<Integer, Integer> years = new TreeMap<>();
    for (String line : Table.lines("security-council-years.txt")) {
      String[] fields = line.split(" ");
      years.put(Integer.valueOf(fields[1]), Integer.valueOf(fields[0]));
    }
    return years;
  }
}
