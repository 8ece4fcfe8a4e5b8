package org.rapporteur.portal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.contract.enriched.Reference;

/** A United Nations document that is cited, and where first. */
record Cited(String symbol, String kind, int start, int times) {

  /** In the order of their first place; what stays ambiguous is left out. */
  static List<Cited> in(List<Reference> references) {
    Map<String, Cited> bySymbol = new LinkedHashMap<>();
    for (Reference reference : references) {
      String symbol = reference.symbol();
      if (symbol != null) {
        var once = new Cited(symbol, reference.kind().json(), reference.start(), 1);
        bySymbol.merge(symbol, once, Cited::andOneMore);
      }
    }
    return List.copyOf(bySymbol.values());
  }

  private static Cited andOneMore(Cited before, Cited again) {
    return new Cited(before.symbol(), before.kind(), before.start(), before.times() + 1);
  }
}
