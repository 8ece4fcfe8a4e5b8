package org.rapporteur.enrich.reference;

import java.util.List;
import java.util.Random;
import org.rapporteur.enrich.reference.grammar.Series;
import org.rapporteur.enrich.reference.grammar.Slot;

/** Prints symbols that the grammar allows, in canonical form. */
final class SymbolPrinter {

  private static final List<String> ROMANS = List.of("III", "XXI", "XXIX", "S-VI", "ES-V");
  private static final List<String> COUNTRIES = List.of("PRK", "JPN", "FRA", "ZAF");
  private static final List<String> WORDS = List.of("FOREST", "HABITAT", "WATER");
  private static final List<String> SUFFIXES =
      List.of("/Rev.1", "/Add.2", "/Corr.1", "/Add.3/Rev.2");

  /** "ECOSOC/2005" is a body and a year. */
  private static final int FIRST_NUMBER_NO_YEAR = 2100;

  private final Random random;

  SymbolPrinter(Random random) {
    this.random = random;
  }

  String print(Series series) {
    StringBuilder symbol = new StringBuilder();
    for (String segment : series.pattern().split("/")) {
      symbol.append(symbol.isEmpty() ? "" : "/").append(print(segment));
    }
    return random.nextInt(4) == 0 ? symbol + pick(SUFFIXES) : symbol.toString();
  }

  private String print(String pattern) {
    if (!pattern.startsWith("{") && !pattern.equals("...")) {
      return pattern.replace("#", "" + number(1, 400)).replace("^", "VII");
    }
    return switch (Slot.named(pattern)) {
      case NUMBER -> "" + number(1, 99_999);
      case LARGE -> "" + number(FIRST_NUMBER_NO_YEAR, 99_999);
      case REPORTS -> pick(List.of("4", "2-4", "19-20"));
      case SESSION -> "" + number(1, 199);
      case YEAR -> "" + number(1946, 2099);
      case ROMAN -> "XIV";
      case SPECIAL -> pick(List.of("S-", "ES-")) + number(1, 40);
      case OLD -> number(1, 3541) + "(" + pick(ROMANS) + ")";
      case LETTERED -> number(1, 350) + pick(List.of("", "", "B", "A-F"));
      case COUNCIL -> number(1, 2700) + " (" + number(1946, 2026) + ")";
      case COUNTRY -> pick(COUNTRIES);
      case WORD -> pick(WORDS);
      case ANY -> pick(List.of("CP/2015/10", "B/63/4", "2015/L.2", "GE.30/2013/7"));
    };
  }

  private int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
