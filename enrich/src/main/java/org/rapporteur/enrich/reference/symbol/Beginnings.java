package org.rapporteur.enrich.reference.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.text.WordList;

/** How people begin symbols whose beginning is another: the table {@code beginnings.txt}. */
final class Beginnings {

  private static final Map<Character, List<Beginning>> BY_FIRST =
      WordList.lines(Beginnings.class, "beginnings.txt").stream()
          .map(Beginning::parse)
          .collect(
              Collectors.groupingBy(
                  beginning -> beginning.written().charAt(0), Collectors.toUnmodifiableList()));

  private Beginnings() {}

  private record Beginning(String written, String meant) {
    static Beginning parse(String line) {
      String[] fields = line.split(" \\| ");
      return new Beginning(fields[0] + "/", fields[1] + "/");
    }
  }

  /** Whether what is printed at {@code at} begins otherwise than symbols do. */
  static boolean isOdd(CharSequence text, int at) {
    for (Beginning beginning : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
      if (Glyphs.matches(text, at, beginning.written())) {
        return true;
      }
    }
    return false;
  }

  /** What may be meant: the symbol with another beginning, or as it is. */
  static List<String> of(String symbol) {
    List<String> meant = new ArrayList<>();
    for (Beginning beginning : BY_FIRST.getOrDefault(symbol.charAt(0), List.of())) {
      if (Glyphs.matches(symbol, 0, beginning.written())) {
        meant.add(beginning.meant() + symbol.substring(beginning.written().length()));
      }
    }
    return meant.isEmpty() ? List.of(symbol) : meant;
  }
}
