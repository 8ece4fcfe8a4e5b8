package org.rapporteur.index.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.index.reference.ReferenceHistory.Relation;
import org.rapporteur.index.reference.ReferenceHistory.Relative;

/**
 * What symbols say of their relatives: {@code A/C.3/69/L.28/Rev.1} is a revision of {@code
 * A/C.3/69/L.28} (United Nations Editorial Manual, "Document symbols").
 */
final class Lineage {

  private static final Pattern LATER = Pattern.compile("(.+)/(Rev|Corr|Add)\\.\\d{1,3}");

  private Lineage() {}

  /** The relatives among some symbols, itself included; empty where it has none. */
  static List<Relative> of(String symbol, Collection<String> symbols) {
    List<Relative> relatives = new ArrayList<>();
    for (String other : symbols) {
      if (!other.equals(symbol) && first(other).equals(first(symbol))) {
        relatives.add(relative(other, relation(other)));
      }
    }
    if (relatives.isEmpty() && first(symbol).equals(symbol)) {
      return List.of();
    }
    if (relatives.stream().noneMatch(it -> it.symbol().equals(first(symbol)))
        && !first(symbol).equals(symbol)) {
      relatives.add(relative(first(symbol), Relation.ORIGINAL));
    }
    relatives.add(relative(symbol, Relation.ITSELF));
    relatives.sort(
        Comparator.comparingInt((Relative it) -> it.symbol().length())
            .thenComparing(Relative::symbol));
    return relatives;
  }

  private static Relative relative(String symbol, Relation relation) {
    return new Relative(symbol, "https://docs.un.org/en/" + symbol, relation, null);
  }

  private static Relation relation(String symbol) {
    Matcher later = LATER.matcher(symbol);
    if (!later.matches()) {
      return Relation.ORIGINAL;
    }
    return switch (later.group(2)) {
      case "Rev" -> Relation.REVISION;
      case "Corr" -> Relation.CORRIGENDUM;
      default -> Relation.ADDENDUM;
    };
  }

  private static String first(String symbol) {
    Matcher later = LATER.matcher(symbol);
    return later.matches() ? first(later.group(1)) : symbol;
  }
}
