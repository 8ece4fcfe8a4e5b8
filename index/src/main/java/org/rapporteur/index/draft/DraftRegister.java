package org.rapporteur.index.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.index.lineage.Kinship;
import org.rapporteur.index.lineage.Lineage;
import org.rapporteur.index.symbol.OwnSymbol;
import org.rapporteur.index.symbol.Symbol;

/**
 * The drafts that the documents of one subject speak of. What bears symbols is one draft with its
 * revisions and with the resolution that it became. What has none yet is named by each document in
 * its own way; of the same sponsors, and of the same months, it is one draft, and one that some
 * documents credit to fewer sponsors is one with the only draft that has these and others. Where a
 * document shows that such a draft has got its symbol, the two become one.
 */
public final class DraftRegister {

  private static final Set<Stage> PUTTING_FORWARD =
      EnumSet.of(Stage.ANNOUNCED, Stage.CIRCULATED, Stage.TABLED);

  private final List<EnrichedDocument> documents;
  private final Lineage lineage;
  private final List<DraftEntry> entries = new ArrayList<>();
  private final List<DraftRelation> same = new ArrayList<>();
  private final Map<DraftEntry, String> ids = new HashMap<>();
  private final Map<String, String> firsts = new HashMap<>();

  private DraftRegister(List<EnrichedDocument> documents) {
    this.documents = documents;
    this.lineage = Lineage.of(documents);
  }

  public static DraftRegister of(List<EnrichedDocument> documents) {
    DraftRegister register = new DraftRegister(documents);
    register.texts();
    List<DraftEntry> texts = List.copyOf(register.entries);
    documents.forEach(register::provisional);
    register.joinPartlyKnown();
    register.identify(texts);
    register.entries.removeIf(DraftEntry::isNameless);
    register.number();
    return register;
  }

  /** The drafts, the ones spoken of most first. */
  public List<RegisteredDraft> drafts() {
    return entries.stream()
        .sorted(Comparator.comparingInt(DraftEntry::weight).reversed())
        .map(it -> it.registered(ids.getOrDefault(it, it.id())))
        .toList();
  }

  /** How they stand to each other, rivals first. */
  public List<DraftRelation> relations() {
    List<DraftRelation> relations = new ArrayList<>(new Rivalry(documents, ids).among(entries));
    relations.addAll(same);
    Set<String> known = entries.stream().flatMap(DraftEntry::symbols).collect(Collectors.toSet());
    lineage.kinships().stream()
        .filter(it -> known.contains(it.from()) || known.contains(it.to()))
        .map(DraftRelation::of)
        .forEach(relations::add);
    return relations;
  }

  /** Two provisional drafts of the same sponsors, a session apart, differ by the year. */
  private void number() {
    Map<String, Integer> used = new HashMap<>();
    for (DraftEntry entry : entries) {
      Days days = entry.days();
      int times = used.merge(entry.id(), 1, Integer::sum);
      String year = days == null ? String.valueOf(times) : String.valueOf(days.first().getYear());
      ids.put(entry, times == 1 ? entry.id() : entry.id() + "-" + year);
    }
  }

  private record Place(EnrichedDocument document, Reference reference, String symbol) {

    Span span() {
      return new Span(reference.text(), reference.start(), reference.end());
    }
  }

  /** What bears symbols: one entry a life, amendments with what they amend. */
  private void texts() {
    Map<String, String> amended = new HashMap<>();
    lineage.kinships(Kinship.Kind.AMENDMENT).forEach(it -> amended.put(it.from(), it.to()));
    Map<String, DraftEntry> byOriginal = new LinkedHashMap<>();
    places()
        .forEach(place -> {
          String text = amended.getOrDefault(place.symbol(), place.symbol());
          DraftEntry entry =
              byOriginal.computeIfAbsent(first(text), any -> added(new DraftEntry()));
          if (text.equals(place.symbol())) {
            entry.add(place.document(), place.symbol(), place.span());
          } else {
            entry.isAmendedBy(place.symbol());
          }
        });
    byOriginal.forEach((original, entry) -> entry.bears(drafts(lineage.life(original))));
    documents.forEach(document -> describe(document, byOriginal));
  }

  /** The symbol that a life is known by: that of its first draft, else of its resolution. */
  private String first(String symbol) {
    return firsts.computeIfAbsent(symbol, this::firstOf);
  }

  private String firstOf(String symbol) {
    return lineage.life(symbol).stream()
        .map(it -> new Symbol(it).original())
        .distinct()
        .min(
            Comparator.comparing((String it) -> new Symbol(it).isResolution())
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElse(symbol);
  }

  private static List<String> drafts(Collection<String> life) {
    return life.stream().filter(it -> isDraft(it) || new Symbol(it).isResolution()).toList();
  }

  private Stream<Place> places() {
    Set<String> own =
        documents.stream().flatMap(it -> OwnSymbol.of(it).stream()).collect(Collectors.toSet());
    return documents.stream()
        .flatMap(document ->
            document.references().stream()
                .filter(it -> it.symbol() != null)
                .map(it -> new Place(document, it, String.valueOf(it.symbol()))))
        .filter(it -> isDraft(it.symbol()) || isOwnResolution(it.symbol(), own));
  }

  private static boolean isOwnResolution(String symbol, Set<String> own) {
    return own.contains(symbol) && new Symbol(symbol).isResolution();
  }

  static boolean isDraft(String symbol) {
    return symbol.contains("/L.");
  }

  /** What a draft's own text, and those who report its tabling, say of its sponsors and title. */
  private void describe(EnrichedDocument document, Map<String, DraftEntry> byOriginal) {
    OwnSymbol.of(document).ifPresent(symbol -> own(document, symbol, byOriginal));
    document.developments().stream()
        .filter(it -> PUTTING_FORWARD.contains(it.stage()) && it.object() != null)
        .forEach(it -> {
          String symbol = Identification.symbol(it);
          DraftEntry entry = symbol == null ? null : byOriginal.get(first(symbol));
          if (symbol != null && entry != null && entry.isOf(symbol)) {
            entry.isSponsoredBy(Identification.sponsors(it));
          }
        });
  }

  private void own(EnrichedDocument document, String symbol, Map<String, DraftEntry> byOriginal) {
    DraftEntry entry = byOriginal.get(first(symbol));
    if (entry != null && entry.isOf(symbol)) {
      lineage.titles(List.of(symbol)).forEach(entry::isEntitled);
      if (isDraft(symbol)) {
        entry.isSponsoredBy(SponsorList.of(document));
      }
    }
  }

  private void provisional(EnrichedDocument document) {
    for (DraftMention mention : document.drafts()) {
      Set<String> sponsors = ids(mention.sponsors());
      DraftEntry entry =
          entries.stream()
              .filter(DraftEntry::isProvisional)
              .filter(it -> it.isSameAs(sponsors, mention, document))
              .findFirst()
              .orElseGet(() -> added(new DraftEntry()));
      entry.add(document, mention);
    }
  }

  private DraftEntry added(DraftEntry entry) {
    entries.add(entry);
    return entry;
  }

  private void joinPartlyKnown() {
    for (DraftEntry part : entries.stream().filter(DraftEntry::isProvisional).toList()) {
      List<DraftEntry> wholes =
          entries.stream().filter(it -> it.isProvisional() && it.hasSponsorsOf(part)).toList();
      if (wholes.size() == 1) {
        wholes.getFirst().join(part);
        entries.remove(part);
      }
    }
  }

  private void identify(List<DraftEntry> texts) {
    Identification identification = new Identification(documents, texts);
    for (DraftEntry part : entries.stream().filter(DraftEntry::isProvisional).toList()) {
      identification
          .of(part)
          .ifPresent(found -> {
            same.add(found.relation(part));
            found.text().join(part);
            entries.remove(part);
          });
    }
  }

  static Set<String> ids(Collection<Actor> actors) {
    return actors.stream().map(Actor::id).collect(Collectors.toSet());
  }
}
