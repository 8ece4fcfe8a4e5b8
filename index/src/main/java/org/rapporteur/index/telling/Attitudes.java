package org.rapporteur.index.telling;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.symbol.OwnSymbol;
import org.rapporteur.index.symbol.Symbol;
import org.rapporteur.index.telling.Telling.Attitude;

/** Tells corrections and retractions from plain reports, by what they say of themselves. */
final class Attitudes {

  private static final Pattern RETRACTED =
      Pattern.compile(
          "\\W{0,3}(?:retract(?:ed|ion)\\b|withdrawn\\s{0,2}[:\\])]).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern CORRECTED =
      Pattern.compile("\\W{0,3}(?:correction|corrigendum|erratum)\\b.*", Pattern.CASE_INSENSITIVE);

  /** What newspapers write under a story that they have mended. */
  private static final Pattern SAID_WRONGLY =
      Pattern.compile(
          "\\b(?:earlier|previous|original)\\s+version\\s+of\\s+(?:this|the|our|that)\\b"
              + "|\\b(?:erroneously|incorrectly|wrongly|mistakenly)\\s+"
              + "(?:stated|said|reported|dated|gave|described)\\b"
              + "|\\bmisstated\\b|\\bwe\\s+(?:hereby\\s+)?retract\\b",
          Pattern.CASE_INSENSITIVE);

  private Attitudes() {}

  static Attitude of(EnrichedDocument enriched, String sentence) {
    String title = firstLine(enriched.document().title());
    if (RETRACTED.matcher(title).matches() || SAID_WRONGLY.matcher(sentence).find()) {
      return Attitude.TAKES_BACK;
    }
    return CORRECTED.matcher(title).matches() || isCorrigendum(enriched)
        ? Attitude.CORRECTS
        : Attitude.REPORTS;
  }

  private static boolean isCorrigendum(EnrichedDocument enriched) {
    Optional<Symbol.Suffix> suffix =
        OwnSymbol.of(enriched).flatMap(symbol -> new Symbol(symbol).suffix());
    return suffix.filter(it -> it == Symbol.Suffix.CORR).isPresent();
  }

  private static String firstLine(@Nullable String title) {
    return title == null ? "" : title.lines().findFirst().orElse("");
  }
}
