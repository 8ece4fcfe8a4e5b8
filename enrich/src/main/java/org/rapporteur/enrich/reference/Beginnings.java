package org.rapporteur.enrich.reference;

import java.util.ArrayList;
import java.util.List;

/** How people begin symbols whose beginning is another: the table {@code beginnings.txt}. */
final class Beginnings {

  private static final List<Beginning> ALL =
      Table.lines("beginnings.txt").stream().map(Beginning::parse).toList();

  private Beginnings() {}

  private record Beginning(String written, String meant) {
    static Beginning parse(String line) {
      String[] fields = line.split(" \\| ");
      return new Beginning(fields[0] + "/", fields[1] + "/");
    }
  }

  /** Whether what is printed at {@code at} begins otherwise than symbols do. */
  static boolean isOdd(CharSequence text, int at) {
    if (!Glyphs.isUpper(text.charAt(at))) {
      return false;
    }
    for (Beginning beginning : ALL) {
      if (Glyphs.matches(text, at, beginning.written())) {
        return true;
      }
    }
    return false;
  }

  /** What may be meant: the symbol with another beginning, or as it is. */
  static List<String> of(String symbol) {
    List<String> meant = new ArrayList<>();
    for (Beginning beginning : ALL) {
      if (Glyphs.matches(symbol, 0, beginning.written())) {
        meant.add(beginning.meant() + symbol.substring(beginning.written().length()));
      }
    }
    return meant.isEmpty() ? List.of(symbol) : meant;
  }
}
