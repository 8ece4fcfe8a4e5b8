package org.rapporteur.enrich.reference.symbol;

import java.util.Locale;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/**
 * What a printed symbol's document is: as its series says, unless the words before it say more than
 * a series can ("the amendment contained in document A/C.3/69/L.63").
 */
public final class PrintedKind {

  private static final int WINDOW = 60;

  private PrintedKind() {}

  /** The kind of a printed symbol, by its series and by the words beside it. */
  public static ReferenceKind of(Symbol symbol, String text, int start) {
    boolean open =
        switch (symbol.kind()) {
          case LETTER, REPORT, DRAFT_RESOLUTION, OTHER -> true;
          case RESOLUTION, DECISION, RECORD, AMENDMENT -> false;
        };
    return open ? bySentence(symbol, sentenceBefore(text, start)) : symbol.kind();
  }

  private static String sentenceBefore(String text, int start) {
    int from = Math.max(0, start - WINDOW);
    for (int i = from; i < start; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ';' || c == ',' || Glyphs.isDigit(c)) {
        from = i + 1;
      }
    }
    return text.substring(from, start).toLowerCase(Locale.ROOT);
  }

  private static ReferenceKind bySentence(Symbol symbol, String before) {
    if (before.contains("amendment")
        || before.contains("amendement")
        || before.contains("enmienda")) {
      return ReferenceKind.AMENDMENT;
    }
    if (before.contains("draft resolution")
        || before.contains("projet de résolution")
        || before.contains("proyecto de resolución")) {
      return ReferenceKind.DRAFT_RESOLUTION;
    }
    if (before.contains("letter") || before.contains("lettre") || before.contains("carta")) {
      return ReferenceKind.LETTER;
    }
    boolean report =
        before.contains("report") || before.contains("rapport") || before.contains("informe");
    return report ? ReferenceKind.REPORT : symbol.kind();
  }
}
