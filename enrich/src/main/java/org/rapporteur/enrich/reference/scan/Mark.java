package org.rapporteur.enrich.reference.scan;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.symbol.Symbol;

/** Something in a text that citations are made of. */
public sealed interface Mark {

  int start();

  int end();

  /** Whether it is a printed symbol that nothing else looks like. */
  default boolean isDistinct() {
    return this instanceof Printed printed && printed.symbol().isDistinct();
  }

  /** A symbol printed as a symbol. */
  record Printed(Symbol symbol, int start, int end, String rule) implements Mark {}

  /** A number that may be cited. */
  record Numeric(CitedNumber number, int start, int end) implements Mark {}

  /** The end of a draft's symbol: "L.28/Rev.1". */
  record Draft(String number, int start, int end) implements Mark {}

  /** A word that announces numbers: "resolution", "decisions", "UNSCR" (which names its body). */
  record Cue(boolean decision, @Nullable Body body, int start, int end) implements Mark {}
}
