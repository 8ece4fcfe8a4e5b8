package org.rapporteur.index.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.lineage.Kinship.Kind;
import org.rapporteur.index.symbol.OwnSymbol;

/**
 * How the texts that some documents name follow from one another: what each document shows, and
 * what their titles show together.
 */
public final class Lineage {

  /** What makes two symbols one text at different times of its life. */
  private static final Set<Kind> OWN_LIFE =
      EnumSet.of(Kind.REVISION, Kind.CORRIGENDUM, Kind.ADDENDUM, Kind.ADOPTED_AS);

  private static final int MOST_EVIDENCE = 10;

  private record Pair(String from, String to, Kind kind) {}

  private final Map<Pair, Kinship> kinships = new LinkedHashMap<>();
  private final Map<String, List<Kinship>> bySymbol = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  private Lineage(Collection<EnrichedDocument> documents) {
    documents.forEach(document -> KinshipReader.read(document).forEach(this::add));
    removeAmendments();
    documents.forEach(this::title);
    TitleKinship.among(documents, List.copyOf(kinships.values())).forEach(this::add);
    kinships.values().forEach(this::look);
  }

  /** What the documents show together. */
  public static Lineage of(Collection<EnrichedDocument> documents) {
    return new Lineage(documents);
  }

  /** Amendments stand beside the draft where a resolution names both, and become none. */
  private void removeAmendments() {
    Set<String> amendments =
        kinships(Kind.AMENDMENT).stream().map(Kinship::from).collect(Collectors.toSet());
    kinships
        .values()
        .removeIf(it -> it.kind() == Kind.ADOPTED_AS && amendments.contains(it.from()));
  }

  private void look(Kinship kinship) {
    Stream.of(kinship.from(), kinship.to())
        .forEach(it -> bySymbol.computeIfAbsent(it, any -> new ArrayList<>()).add(kinship));
  }

  private void title(EnrichedDocument document) {
    OwnSymbol.of(document)
        .ifPresent(symbol ->
            TextTitle.of(document.document())
                .ifPresent(title -> titles.putIfAbsent(symbol, title)));
  }

  private void add(Kinship kinship) {
    kinships.merge(
        new Pair(kinship.from(), kinship.to(), kinship.kind()), kinship, Lineage::joined);
  }

  private static Kinship joined(Kinship one, Kinship other) {
    List<Evidence> evidence =
        Stream.concat(one.evidence().stream(), other.evidence().stream())
            .distinct()
            .sorted(Evidence.earliest())
            .limit(MOST_EVIDENCE)
            .toList();
    return new Kinship(one.from(), one.to(), one.kind(), one.rule(), evidence);
  }

  /** All of it, in the order in which it was found. */
  public List<Kinship> kinships() {
    return List.copyOf(kinships.values());
  }

  /** Those of one kind. */
  public List<Kinship> kinships(Kind kind) {
    return kinships.values().stream().filter(it -> it.kind() == kind).toList();
  }

  /** What the texts of some symbols are called, where their own words are here. */
  public Set<String> titles(Collection<String> symbols) {
    return symbols.stream()
        .map(titles::get)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The symbols that a text bears in the course of its life, from its first draft on. */
  public Set<String> life(String symbol) {
    Set<String> life = new LinkedHashSet<>(List.of(symbol));
    Deque<String> open = new ArrayDeque<>(life);
    while (!open.isEmpty()) {
      String at = open.removeFirst();
      bySymbol.getOrDefault(at, List.of()).stream()
          .filter(it -> OWN_LIFE.contains(it.kind()))
          .map(it -> it.from().equals(at) ? it.to() : it.from())
          .filter(life::add)
          .forEach(open::add);
    }
    return life;
  }

  /** What stands in any relation to a text at any time of its life, this life included. */
  public List<Kinship> around(String symbol) {
    return life(symbol).stream()
        .flatMap(it -> bySymbol.getOrDefault(it, List.of()).stream())
        .distinct()
        .toList();
  }
}
