package org.rapporteur.enrich.reference.body;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.enrich.text.WordList;

/** In which year the Security Council adopted the resolution of a number. */
public final class SecurityCouncilYears {

  private static final NavigableMap<Integer, Integer> YEARS = load();

  private SecurityCouncilYears() {}

  /** The year; 0 for a number beyond the table. */
  public static int of(int number) {
    var last = YEARS.ceilingEntry(number);
    return last == null ? 0 : last.getValue();
  }

  /** Whether the Council can have adopted that number in that year, or about. */
  public static boolean isPlausible(int number, int year) {
    int known = of(number);
    return known == 0 ? year > YEARS.lastEntry().getValue() : Math.abs(known - year) <= 1;
  }

  /**
   * The years in which the Council may have adopted a number; for one beyond the table those since.
   *
   * @param publicationYear of the document that cites it, 0 where it is not known
   */
  static List<Integer> candidates(int number, int publicationYear) {
    int known = of(number);
    int last = YEARS.lastEntry().getValue();
    boolean tooLate = publicationYear > 0 && (known == 0 ? last : known - 1) >= publicationYear;
    if (tooLate) {
      return List.of();
    }
    int until = publicationYear > 0 ? Math.min(publicationYear, last + 2) : last + 2;
    return known > 0 ? List.of(known) : IntStream.rangeClosed(last + 1, until).boxed().toList();
  }

  private static NavigableMap<Integer, Integer> load() {
    NavigableMap<Integer, Integer> years = new TreeMap<>();
    for (String line : WordList.lines(SecurityCouncilYears.class, "security-council-years.txt")) {
      String[] fields = line.split(" ");
      years.put(Integer.valueOf(fields[1]), Integer.valueOf(fields[0]));
    }
    return years;
  }
}
