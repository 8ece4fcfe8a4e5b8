package org.rapporteur.index.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.index.lineage.Kinship;
import org.rapporteur.index.lineage.Kinship.Kind;
import org.rapporteur.index.lineage.Lineage;
import org.rapporteur.index.reference.ReferenceHistory.Relation;
import org.rapporteur.index.reference.ReferenceHistory.Relative;
import org.rapporteur.index.symbol.Symbol;

/**
 * The lineage of one document, told from where it stands: its drafts or what became of it,
 * amendments, the committee's report, and the resolutions of the years before and after.
 */
final class Relatives {

  /**
   * Oldest first: earlier years, drafts and their revisions, amendments, report, resolution, later.
   */
  private static final Comparator<Relative> IN_ORDER_OF_LIFE =
      Comparator.comparingInt(Relatives::phase)
          .thenComparingInt(it -> it.symbol().length())
          .thenComparing(Relative::symbol);

  private final String symbol;
  private final Lineage lineage;
  private final Set<String> life;
  private final Map<String, Relative> found = new LinkedHashMap<>();

  private Relatives(String symbol, Lineage lineage) {
    this.symbol = symbol;
    this.lineage = lineage;
    this.life = lineage.life(symbol);
  }

  /** The relatives that symbols and documents show, itself included; empty where it has none. */
  static List<Relative> of(String symbol, Lineage lineage) {
    Relatives relatives = new Relatives(symbol, lineage);
    relatives.find();
    if (relatives.found.isEmpty()) {
      return List.of();
    }
    relatives.put(
        symbol, Relation.ITSELF, new Kinship(symbol, symbol, Kind.REVISION, "itself", List.of()));
    return relatives.found.values().stream().sorted(IN_ORDER_OF_LIFE).toList();
  }

  /** Symbols whose documents may tell more of a lineage than those that named the first. */
  static Set<String> reach(String symbol, Lineage lineage) {
    Set<String> reach = new LinkedHashSet<>(lineage.life(symbol));
    reach.add(new Symbol(symbol).original());
    lineage.around(symbol).stream()
        .filter(it -> it.kind() == Kind.SUCCESSOR || it.kind() == Kind.AMENDMENT)
        .forEach(it -> reach.addAll(List.of(it.from(), it.to())));
    return reach;
  }

  private void find() {
    lineage
        .around(symbol)
        .forEach(kinship -> {
          put(kinship.from(), inverse(kinship), kinship);
          put(kinship.to(), relation(kinship), kinship);
        });
    later(symbol);
    earlier(symbol);
  }

  private void put(String other, Relation relation, Kinship kinship) {
    boolean isNew = !other.equals(symbol) || relation == Relation.ITSELF;
    if (isNew) {
      found.putIfAbsent(
          other,
          new Relative(
              other,
              "https://docs.un.org/en/" + other,
              relation,
              kinship.evidence().isEmpty() ? null : kinship.evidence().getFirst().document(),
              kinship.rule(),
              kinship.evidence()));
    }
  }

  /** What the later text of a pair is to the one that was asked for. */
  private Relation relation(Kinship kinship) {
    return switch (kinship.kind()) {
      case REVISION, CORRIGENDUM, ADDENDUM -> form(kinship.to());
      case AMENDMENT -> isInLife(kinship.to()) ? form(kinship.to()) : Relation.AMENDS;
      case ADOPTED_AS -> isInLife(kinship.from()) ? Relation.ADOPTED_AS : Relation.DRAFT_OF;
      case REPORTED_IN -> Relation.REPORT;
      case SUCCESSOR -> isInLife(kinship.to()) ? Relation.ADOPTED_AS : Relation.PREDECESSOR;
    };
  }

  /** What the earlier text of a pair is to the one that was asked for. */
  private Relation inverse(Kinship kinship) {
    return switch (kinship.kind()) {
      case REVISION, CORRIGENDUM, ADDENDUM -> form(kinship.from());
      case AMENDMENT -> isInLife(kinship.from()) ? form(kinship.from()) : Relation.AMENDMENT;
      case ADOPTED_AS ->
          new Symbol(symbol).isResolution() ? Relation.DRAFT_OF : form(kinship.from());
      case REPORTED_IN -> isInLife(kinship.from()) ? form(kinship.from()) : Relation.REPORTED;
      case SUCCESSOR -> isInLife(kinship.from()) ? Relation.ADOPTED_AS : Relation.SUCCESSOR;
    };
  }

  private boolean isInLife(String other) {
    return life.contains(other);
  }

  private Relation form(String other) {
    if (new Symbol(other).isResolution()) {
      return Relation.ADOPTED_AS;
    }
    if (new Symbol(symbol).isResolution()) {
      return Relation.DRAFT_OF;
    }
    return new Symbol(other)
        .suffix()
        .map(suffix ->
            switch (suffix) {
              case REV -> Relation.REVISION;
              case CORR -> Relation.CORRIGENDUM;
              case ADD -> Relation.ADDENDUM;
              case AMEND -> Relation.AMENDMENT;
            })
        .orElse(Relation.ORIGINAL);
  }

  /** All years after, one behind the other. */
  private void later(String from) {
    for (Kinship next : successors(from, true)) {
      put(next.from(), Relation.SUCCESSOR, next);
    }
  }

  private void earlier(String from) {
    for (Kinship next : successors(from, false)) {
      put(next.to(), Relation.PREDECESSOR, next);
    }
  }

  private List<Kinship> successors(String from, boolean after) {
    List<Kinship> chain = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(lineage.life(from));
    boolean grows = true;
    while (grows) {
      List<Kinship> next =
          lineage.kinships(Kind.SUCCESSOR).stream()
              .filter(it -> seen.contains(after ? it.to() : it.from()))
              .filter(it -> !seen.contains(after ? it.from() : it.to()))
              .toList();
      next.forEach(it -> seen.add(after ? it.from() : it.to()));
      chain.addAll(next);
      grows = !next.isEmpty();
    }
    return chain;
  }

  private static int phase(Relative relative) {
    return switch (relative.relation()) {
      case PREDECESSOR -> 0;
      case ITSELF -> new Symbol(relative.symbol()).isResolution() ? 4 : 1;
      case ORIGINAL, REVISION, CORRIGENDUM, ADDENDUM, DRAFT_OF, AMENDS, REPORTED -> 1;
      case AMENDMENT -> 2;
      case REPORT -> 3;
      case ADOPTED_AS -> 4;
      case SUCCESSOR -> 5;
    };
  }
}
