package org.rapporteur.index.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.EnrichedDocument;
import org.rapporteur.contract.Reference;
import org.rapporteur.index.reference.ReferenceHistory.Relation;
import org.rapporteur.index.reference.ReferenceHistory.Relative;

/**
 * What symbols say of their relatives: {@code A/C.3/69/L.28/Rev.1} is a revision of {@code
 * A/C.3/69/L.28} (United Nations Editorial Manual, "Document symbols"); and what documents say of
 * drafts that were adopted.
 */
final class Lineage {

  private static final Pattern LATER = Pattern.compile("(.+)/(Rev|Corr|Add)\\.\\d{1,3}");

  /** Drafts and their revisions come before what was adopted. */
  private static final Comparator<Relative> OLDEST =
      Comparator.comparing((Relative it) -> it.symbol().contains("/RES/"))
          .thenComparingInt(it -> it.symbol().length())
          .thenComparing(Relative::symbol);

  private Lineage() {}

  /**
   * The relatives that symbols and documents show, itself included; empty where it has none.
   *
   * @param naming documents that name it
   */
  static List<Relative> of(String symbol, Collection<EnrichedDocument> naming) {
    Map<String, Relative> relatives = new HashMap<>();
    naming.forEach(document -> addNamed(relatives, symbol, document));
    naming.forEach(document -> addAdopted(relatives, symbol, document));
    if (!first(symbol).equals(symbol)) {
      relatives.putIfAbsent(first(symbol), relative(first(symbol), Relation.ORIGINAL, null));
    }
    if (relatives.isEmpty()) {
      return List.of();
    }
    relatives.put(symbol, relative(symbol, Relation.ITSELF, null));
    return relatives.values().stream().sorted(OLDEST).toList();
  }

  private static void addNamed(
      Map<String, Relative> relatives, String symbol, EnrichedDocument document) {
    document.references().stream()
        .map(Reference::symbol)
        .filter(other -> other != null && !other.equals(symbol))
        .filter(other -> first(String.valueOf(other)).equals(first(symbol)))
        .forEach(other ->
            relatives.putIfAbsent(
                String.valueOf(other), relative(String.valueOf(other), relation(other), null)));
  }

  private static void addAdopted(
      Map<String, Relative> relatives, String symbol, EnrichedDocument document) {
    String id = document.document().id();
    for (Adoption adoption : Adoption.in(document)) {
      if (first(adoption.draft()).equals(first(symbol))) {
        String resolution = adoption.resolution();
        relatives.put(resolution, relative(resolution, Relation.ADOPTED_AS, id));
      } else if (adoption.resolution().equals(symbol)) {
        relatives.put(adoption.draft(), relative(adoption.draft(), Relation.DRAFT_OF, id));
      }
    }
  }

  private static Relative relative(String symbol, Relation relation, @Nullable String document) {
    return new Relative(symbol, "https://docs.un.org/en/" + symbol, relation, document);
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
