package org.rapporteur.enrich.reference;

import java.util.List;
import org.rapporteur.enrich.reference.glyph.WideLetters;
import org.rapporteur.enrich.reference.scan.Mark;
import org.rapporteur.enrich.reference.scan.Scanner;
import org.rapporteur.enrich.reference.symbol.Reading;

/**
 * The symbols that a text prints, and nothing of what its prose cites by number: the scanner alone,
 * which needs no context. Thread-safe; time is linear in the length of the text.
 */
public final class PrintedSymbols {

  private PrintedSymbols() {}

  /**
   * The symbols by their start. Both of a double symbol have the span of the whole; the inner ones
   * of a range have the span of its last.
   */
  public static List<Reading> in(String text) {
    String narrow = WideLetters.narrowed(text);
    return Scanner.scan(narrow == null ? text : narrow).stream()
        .<Reading>mapMulti((mark, symbols) -> {
          if (mark instanceof Mark.Printed printed) {
            symbols.accept(reading(printed));
          }
        })
        .toList();
  }

  private static Reading reading(Mark.Printed printed) {
    boolean mended = printed.rule().equals("mended-symbol");
    return new Reading(printed.symbol(), printed.start(), printed.end(), mended);
  }
}
