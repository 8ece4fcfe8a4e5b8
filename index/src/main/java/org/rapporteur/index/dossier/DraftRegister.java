package org.rapporteur.index.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.contract.Actor;
import org.rapporteur.contract.Development;
import org.rapporteur.contract.DevelopmentObject;
import org.rapporteur.contract.DraftMention;
import org.rapporteur.contract.EnrichedDocument;
import org.rapporteur.contract.Reference;
import org.rapporteur.contract.ReferenceKind;
import org.rapporteur.contract.Span;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.reference.Adoption;

/**
 * The drafts that the documents of one subject speak of. Each document names them in its own way;
 * those of the same sponsors are one, and one that some documents credit to fewer sponsors is one
 * with the only draft that has these and others. A draft that has a symbol is one with a
 * provisional one where a document has its sponsors act on the symbol, or names both in one breath.
 */
final class DraftRegister {

  /** The farthest that a symbol stands from the words for the same draft, in characters. */
  private static final int ONE_BREATH = 40;

  private static final int MOST_EVIDENCE = 50;

  private final List<EnrichedDocument> documents;
  private final List<DraftEntry> entries = new ArrayList<>();

  private DraftRegister(List<EnrichedDocument> documents) {
    this.documents = documents;
  }

  static DraftRegister of(List<EnrichedDocument> documents) {
    DraftRegister register = new DraftRegister(documents);
    documents.forEach(register::provisional);
    register.joinPartlyKnown();
    register.symbols();
    register.entries.removeIf(DraftEntry::isNameless);
    documents.forEach(register::adopted);
    return register;
  }

  /** The drafts, the ones spoken of most first. */
  List<RegisteredDraft> drafts() {
    return entries.stream()
        .sorted(Comparator.comparingInt(DraftEntry::weight).reversed())
        .map(DraftEntry::registered)
        .toList();
  }

  /** Pairs of different sponsors that documents speak of as rivals. */
  List<DraftRelation> relations() {
    List<DraftRelation> relations = new ArrayList<>();
    for (int one = 0; one < entries.size(); one++) {
      for (int other = one + 1; other < entries.size(); other++) {
        rivalry(entries.get(one), entries.get(other)).ifPresent(relations::add);
      }
    }
    return relations;
  }

  private void provisional(EnrichedDocument document) {
    for (DraftMention mention : document.drafts()) {
      Set<String> sponsors = ids(mention.sponsors());
      DraftEntry entry =
          entries.stream()
              .filter(it -> it.isSameAs(sponsors, mention))
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
    for (DraftEntry part : List.copyOf(entries)) {
      List<DraftEntry> wholes = entries.stream().filter(it -> it.hasSponsorsOf(part)).toList();
      if (wholes.size() == 1) {
        wholes.getFirst().join(part);
        entries.remove(part);
      }
    }
  }

  /** A place where a document writes a draft's symbol. */
  private record Place(EnrichedDocument document, Reference reference, String symbol) {

    Span span() {
      return new Span(reference.text(), reference.start(), reference.end());
    }
  }

  private void symbols() {
    documents.stream()
        .flatMap(DraftRegister::places)
        .collect(
            Collectors.groupingBy(
                place -> DraftEntry.first(place.symbol()), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(this::text);
  }

  private static Stream<Place> places(EnrichedDocument document) {
    return document.references().stream()
        .filter(it -> it.symbol() != null && isDraft(it.kind()))
        .map(it -> new Place(document, it, String.valueOf(it.symbol())));
  }

  private static boolean isDraft(ReferenceKind kind) {
    return kind == ReferenceKind.DRAFT_RESOLUTION || kind == ReferenceKind.AMENDMENT;
  }

  /** All places of one text's symbols go to one draft: the first that any of them gives. */
  private void text(List<Place> places) {
    DraftEntry entry =
        places.stream()
            .flatMap(it -> acted(it.document(), it.symbol()).stream())
            .findFirst()
            .or(() ->
                places.stream()
                    .flatMap(it -> inOneBreath(it.document(), it.reference()).stream())
                    .findFirst())
            .orElseGet(() -> added(new DraftEntry()));
    places.forEach(it -> entry.add(it.document(), it.symbol(), it.span()));
  }

  /** The resolution that a draft became is the last of its symbols. */
  private void adopted(EnrichedDocument document) {
    for (Adoption adoption : Adoption.in(document)) {
      entries.stream()
          .filter(it -> it.hasRevisionOf(adoption.draft()))
          .findFirst()
          .ifPresent(it -> it.becomes(adoption.resolution()));
    }
  }

  /** The draft of those who did something to the symbol. */
  private Optional<DraftEntry> acted(EnrichedDocument document, String symbol) {
    return document.developments().stream()
        .filter(it -> symbol.equals(reference(it)))
        .map(Development::actors)
        .map(DraftRegister::ids)
        .flatMap(actors -> entries.stream().filter(it -> it.isOfAny(actors)))
        .findFirst();
  }

  private static String reference(Development development) {
    DevelopmentObject object = development.object();
    return object == null || object.reference() == null ? "" : object.reference();
  }

  private Optional<DraftEntry> inOneBreath(EnrichedDocument document, Reference reference) {
    return document.drafts().stream()
        .filter(it -> it.spans().stream().anyMatch(span -> distance(span, reference) <= ONE_BREATH))
        .flatMap(mention ->
            entries.stream().filter(it -> it.has(document.document().id(), mention.id())))
        .findFirst();
  }

  private static int distance(Span span, Reference reference) {
    return Math.max(reference.start() - span.end(), span.start() - reference.end());
  }

  private Optional<DraftRelation> rivalry(DraftEntry one, DraftEntry other) {
    if (!one.isOfOthersThan(other)) {
      return Optional.empty();
    }
    List<EnrichedDocument> both =
        documents.stream()
            .filter(EnrichedDocument::counterDraft)
            .filter(it -> one.isIn(it.document().id()) && other.isIn(it.document().id()))
            .toList();
    if (both.isEmpty()) {
      return Optional.empty();
    }
    Set<String> ids = both.stream().map(it -> it.document().id()).collect(Collectors.toSet());
    List<Evidence> evidence =
        Stream.concat(one.evidence(), other.evidence())
            .filter(it -> ids.contains(it.document()))
            .distinct()
            .sorted(Evidence.earliest())
            .limit(MOST_EVIDENCE)
            .toList();
    return Optional.of(
        new DraftRelation(
            one.id(),
            other.id(),
            DraftRelation.Kind.RIVAL,
            "both are spoken of where one draft is put forward against another",
            evidence));
  }

  static Set<String> ids(List<Actor> actors) {
    return actors.stream().map(Actor::id).collect(Collectors.toSet());
  }
}
