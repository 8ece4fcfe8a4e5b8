package org.rapporteur.index.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.draft.RegisteredDraft.Mention;
import org.rapporteur.index.symbol.Symbol;

/** A draft while it is being put together from its documents. */
final class DraftEntry {

  private static final int MOST_EVIDENCE = 50;

  /** Farther apart, the same sponsors have put forward another draft: next session's. */
  private static final long FARTHEST_DAYS = 180;

  private final Map<String, Actor> sponsors = new TreeMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Set<String> symbols = new TreeSet<>();
  private final Set<String> resolutions = new TreeSet<>();
  private final Set<String> amendments = new TreeSet<>();
  private final Set<Mention> mentions = new LinkedHashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> formerly = new TreeSet<>();
  private final Set<Evidence> evidence = new LinkedHashSet<>();
  private @Nullable String title;
  private @Nullable String subject;
  private @Nullable Days days;
  private int places;

  /** Whether a mention is of this draft: by its sponsors, or where it has none by what it says. */
  boolean isSameAs(Set<String> mentioned, DraftMention mention, EnrichedDocument document) {
    boolean same =
        mentioned.isEmpty()
            ? sponsors.isEmpty() && names.containsKey(mention.name())
            : sponsors.keySet().equals(mentioned);
    return same && isNear(Days.including(null, document.document().publishedDay()));
  }

  void add(EnrichedDocument document, DraftMention mention) {
    mention.sponsors().forEach(it -> sponsors.put(it.id(), it));
    names.merge(mention.name(), mention.spans().size(), Integer::sum);
    subject = subject == null ? mention.subject() : subject;
    mentions.add(new Mention(document.document().id(), mention.id()));
    mention.spans().forEach(span -> add(document, span));
  }

  void add(EnrichedDocument document, String symbol, Span span) {
    bears(List.of(symbol));
    add(document, span);
  }

  private void add(EnrichedDocument document, Span span) {
    places++;
    documents.add(document.document().id());
    days = Days.including(days, document.document().publishedDay());
    if (evidence.size() < MOST_EVIDENCE) {
      evidence.add(Sentences.around(document.document(), span.start(), span.end()));
    }
  }

  void bears(Collection<String> life) {
    life.forEach(it -> (new Symbol(it).isResolution() ? resolutions : symbols).add(it));
  }

  void isAmendedBy(String symbol) {
    amendments.add(symbol);
  }

  void isSponsoredBy(Collection<Actor> actors) {
    actors.forEach(it -> sponsors.put(it.id(), it));
  }

  void isEntitled(@Nullable String printed) {
    title = title == null ? printed : title;
  }

  void join(DraftEntry part) {
    formerly.add(part.id());
    formerly.addAll(part.formerly);
    part.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
    mentions.addAll(part.mentions);
    documents.addAll(part.documents);
    symbols.addAll(part.symbols);
    evidence.addAll(part.evidence);
    subject = subject == null ? part.subject : subject;
    days = Days.covering(days, part.days);
    places += part.places;
    sponsors.putAll(part.sponsors);
  }

  /** Whether this draft has the other's sponsors, of whom there are some, and more. */
  boolean hasSponsorsOf(DraftEntry part) {
    return !part.sponsors.isEmpty()
        && sponsors.size() > part.sponsors.size()
        && sponsors.keySet().containsAll(part.sponsors.keySet())
        && isNear(part.days);
  }

  boolean isNear(@Nullable Days others) {
    return Days.between(days, others) <= FARTHEST_DAYS;
  }

  boolean isNear(DraftEntry other) {
    return isNear(other.days);
  }

  boolean isOfAny(Set<String> actors) {
    return !Collections.disjoint(sponsors.keySet(), actors);
  }

  boolean sharesSponsorsWith(DraftEntry other) {
    return isOfAny(other.sponsors.keySet());
  }

  boolean isOfOthersThan(DraftEntry other) {
    return !sponsors.isEmpty() && !other.sponsors.isEmpty() && !sharesSponsorsWith(other);
  }

  double alike(DraftEntry other) {
    return Stream.of(title, subject, name())
        .flatMap(mine ->
            Stream.of(other.title, other.subject, other.name())
                .map(theirs -> SubjectWords.alike(mine, theirs)))
        .max(Comparator.naturalOrder())
        .orElse(0.0);
  }

  boolean isProvisional() {
    return symbols.isEmpty() && resolutions.isEmpty();
  }

  /** Whether nothing tells this draft from any other. */
  boolean isNameless() {
    return sponsors.isEmpty() && isProvisional() && subject == null;
  }

  boolean has(String document, String mention) {
    return mentions.contains(new Mention(document, mention));
  }

  boolean isOf(String symbol) {
    return symbols.contains(symbol) || resolutions.contains(symbol);
  }

  boolean isIn(String document) {
    return documents.contains(document);
  }

  @Nullable Days days() {
    return days;
  }

  @Nullable String subject() {
    return title == null ? subject : title;
  }

  int weight() {
    return places;
  }

  Set<String> documents() {
    return documents;
  }

  Stream<Evidence> evidence() {
    return evidence.stream();
  }

  Stream<String> symbols() {
    return Stream.of(symbols, amendments, resolutions).flatMap(Set::stream);
  }

  Set<Mention> mentions() {
    return mentions;
  }

  String id() {
    String named =
        inOrderOfLife().stream()
            .findFirst()
            .orElseGet(() -> sponsors.isEmpty() ? name() : String.join(" ", sponsors.keySet()));
    return "draft:" + named.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private String name() {
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> title == null ? String.join(", ", inOrderOfLife()) : title);
  }

  /** Revisions after what they revise, resolutions last. */
  private List<String> inOrderOfLife() {
    Comparator<String> shortest =
        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    return Stream.concat(symbols.stream().sorted(shortest), resolutions.stream()).toList();
  }

  RegisteredDraft registered(String id) {
    return new RegisteredDraft(
        id,
        formerly.stream().filter(it -> !it.equals(id)).toList(),
        name(),
        new ArrayList<>(sponsors.values()),
        subject(),
        inOrderOfLife(),
        List.copyOf(amendments),
        mentions.stream().map(Mention::id).distinct().sorted().toList(),
        evidence.stream().sorted(Evidence.earliest()).limit(MOST_EVIDENCE).toList(),
        Set.copyOf(mentions));
  }
}
