package org.rapporteur.index.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Actor;
import org.rapporteur.contract.DraftMention;
import org.rapporteur.contract.EnrichedDocument;
import org.rapporteur.contract.Span;
import org.rapporteur.index.developments.Evidence;

/** A draft while it is being put together from its documents. */
final class DraftEntry {

  private static final int MOST_EVIDENCE = 50;

  /** What a symbol gets that is not the first of its text. */
  private static final Pattern LATER = Pattern.compile("/(?:Rev|Corr|Add)\\.\\d{1,3}");

  private final Map<String, Actor> sponsors = new TreeMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Set<String> symbols = new TreeSet<>();
  private final Set<String> resolutions = new TreeSet<>();
  private final Map<String, Set<String>> provisional = new HashMap<>();
  private final Set<Evidence> evidence = new HashSet<>();
  private @Nullable String subject;
  private int places;

  /** Whether a mention is of this draft: by its sponsors, or where it has none by what it says. */
  boolean isSameAs(Set<String> mentioned, DraftMention mention) {
    return mentioned.isEmpty()
        ? sponsors.isEmpty() && names.containsKey(mention.name())
        : sponsors.keySet().equals(mentioned);
  }

  void add(EnrichedDocument document, DraftMention mention) {
    mention.sponsors().forEach(it -> sponsors.put(it.id(), it));
    names.merge(mention.name(), mention.spans().size(), Integer::sum);
    subject = subject == null ? mention.subject() : subject;
    provisional.computeIfAbsent(document.document().id(), any -> new HashSet<>()).add(mention.id());
    mention.spans().forEach(span -> add(document, span));
  }

  void add(EnrichedDocument document, String symbol, Span span) {
    symbols.add(symbol);
    provisional.computeIfAbsent(document.document().id(), any -> new HashSet<>());
    add(document, span);
  }

  private void add(EnrichedDocument document, Span span) {
    places++;
    if (evidence.size() < MOST_EVIDENCE) {
      evidence.add(Sentences.around(document.document(), span.start(), span.end()));
    }
  }

  void join(DraftEntry part) {
    part.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
    part.provisional.forEach((document, ids) ->
        provisional.computeIfAbsent(document, any -> new HashSet<>()).addAll(ids));
    symbols.addAll(part.symbols);
    evidence.addAll(part.evidence);
    subject = subject == null ? part.subject : subject;
    places += part.places;
  }

  /** Whether this draft has the other's sponsors, of whom there are some, and more. */
  boolean hasSponsorsOf(DraftEntry part) {
    return !part.sponsors.isEmpty()
        && sponsors.size() > part.sponsors.size()
        && sponsors.keySet().containsAll(part.sponsors.keySet());
  }

  boolean isOfAny(Set<String> actors) {
    return !Collections.disjoint(sponsors.keySet(), actors);
  }

  boolean isOfOthersThan(DraftEntry other) {
    return !sponsors.isEmpty()
        && !other.sponsors.isEmpty()
        && Collections.disjoint(sponsors.keySet(), other.sponsors.keySet());
  }

  /** Whether nothing tells this draft from any other. */
  boolean isNameless() {
    return sponsors.isEmpty() && symbols.isEmpty() && subject == null;
  }

  /** Whether this draft is the text that a symbol is of, in any of its revisions. */
  boolean hasRevisionOf(String symbol) {
    return symbols.stream().anyMatch(it -> first(it).equals(first(symbol)));
  }

  void becomes(String resolution) {
    resolutions.add(resolution);
  }

  /** The symbol of the text that a revision, corrigendum or addendum belongs to. */
  static String first(String symbol) {
    return LATER.matcher(symbol).replaceAll("");
  }

  boolean has(String document, String mention) {
    return provisional.getOrDefault(document, Set.of()).contains(mention);
  }

  boolean isIn(String document) {
    return provisional.containsKey(document);
  }

  int weight() {
    return places;
  }

  Stream<Evidence> evidence() {
    return evidence.stream();
  }

  String id() {
    String named =
        sponsors.isEmpty()
            ? symbols.stream().findFirst().map(DraftEntry::first).orElse(name())
            : String.join(" ", sponsors.keySet());
    return "draft:" + named.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private String name() {
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> String.join(", ", symbols));
  }

  /** Revisions after what they revise, resolutions last. */
  private List<String> inOrderOfLife() {
    Comparator<String> shortest =
        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    return Stream.concat(symbols.stream().sorted(shortest), resolutions.stream()).toList();
  }

  RegisteredDraft registered() {
    Set<String> ids =
        provisional.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    return new RegisteredDraft(
        id(),
        name(),
        new ArrayList<>(sponsors.values()),
        subject,
        inOrderOfLife(),
        ids.stream().sorted().toList(),
        evidence.stream().sorted(Evidence.earliest()).toList());
  }
}
