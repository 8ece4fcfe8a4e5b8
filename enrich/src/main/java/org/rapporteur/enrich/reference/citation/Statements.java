package org.rapporteur.enrich.reference.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.scan.CitedNumber;
import org.rapporteur.enrich.reference.scan.Mark;
import org.rapporteur.enrich.reference.symbol.Symbol;

/** Statements by the President of the Security Council that are cited by year and number alone. */
final class Statements {

  private static final List<String> CUES =
      List.of(
          "presidential statement",
          "PRST",
          "déclaration présidentielle",
          "declaración de la Presidencia");

  private Statements() {}

  /** The symbol of "presidential statement 2014/4"; null where the number is another thing's. */
  static @Nullable Symbol announced(CharSequence text, Mark.Numeric mark) {
    if (!(mark.number() instanceof CitedNumber.OfYear of) || !isAnnounced(text, mark.start())) {
      return null;
    }
    return Symbol.find("S/PRST/" + of.year() + "/" + of.number()).orElse(null);
  }

  private static boolean isAnnounced(CharSequence text, int at) {
    int end = at;
    while (end > 0 && Glyphs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    for (String cue : CUES) {
      if (Glyphs.matches(text, end - cue.length(), cue)) {
        return true;
      }
    }
    return false;
  }
}
