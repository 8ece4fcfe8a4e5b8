package org.rapporteur.index.draft;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.index.developments.Evidence;

/**
 * Finds the symbol that a draft, so far known by its sponsors alone, has got: a document names both
 * in one breath, or has the sponsors put forward the symbol, or a text with a symbol has the same
 * sponsors and subject. Where more than one text would do as well as another, none does.
 */
final class Identification {

  /** The farthest that a symbol stands from the words for the same draft, in characters. */
  private static final int ONE_BREATH = 40;

  /** The share of words that two subjects have in common to be one. */
  private static final double ALIKE = 0.6;

  /** What those who put a draft forward do; anybody votes on it. */
  private static final Set<Stage> BY_SPONSORS =
      EnumSet.of(Stage.ANNOUNCED, Stage.CIRCULATED, Stage.TABLED, Stage.WITHDRAWN);

  private final List<EnrichedDocument> documents;
  private final List<DraftEntry> texts;

  Identification(List<EnrichedDocument> documents, List<DraftEntry> texts) {
    this.documents = documents;
    this.texts = texts;
  }

  /** A text that a provisional draft is, and what shows it. */
  record Found(DraftEntry text, String rule, String because, List<Evidence> evidence) {

    DraftRelation relation(DraftEntry part) {
      return new DraftRelation(
          part.id(), text.id(), DraftRelation.Kind.SAME, because, rule, evidence);
    }
  }

  Optional<Found> of(DraftEntry part) {
    return only(inOneBreath(part), part)
        .or(() -> only(putForward(part), part))
        .or(() -> only(alike(part), part));
  }

  private static Optional<Found> only(Stream<Found> found, DraftEntry part) {
    List<Found> all = found.filter(it -> it.text().isNear(part)).toList();
    long texts = all.stream().map(Found::text).distinct().count();
    if (texts <= 1) {
      return all.stream().findFirst();
    }
    List<Found> likely = all.stream().filter(it -> it.text().alike(part) >= ALIKE).toList();
    return likely.stream().map(Found::text).distinct().count() == 1
        ? likely.stream().findFirst()
        : Optional.empty();
  }

  private Stream<Found> inOneBreath(DraftEntry part) {
    return documents.stream()
        .flatMap(document ->
            document.drafts().stream()
                .filter(mention -> part.has(document.document().id(), mention.id()))
                .flatMap(mention -> mention.spans().stream())
                .flatMap(span -> beside(document, span)));
  }

  private Stream<Found> beside(EnrichedDocument document, Span span) {
    return document.references().stream()
        .filter(it -> it.symbol() != null && distance(span, it) <= ONE_BREATH)
        .flatMap(it ->
            text(it.symbol())
                .map(text -> {
                  int start = Math.min(span.start(), it.start());
                  int end = Math.max(span.end(), it.end());
                  return new Found(
                      text,
                      "in-one-breath",
                      "a document names both in one breath",
                      List.of(Sentences.around(document.document(), start, end)));
                })
                .stream());
  }

  private static int distance(Span span, Reference reference) {
    return Math.max(reference.start() - span.end(), span.start() - reference.end());
  }

  private Stream<Found> putForward(DraftEntry part) {
    return documents.stream()
        .flatMap(document ->
            document.developments().stream()
                .filter(it -> BY_SPONSORS.contains(it.stage()))
                .filter(it -> part.isOfAny(DraftRegister.ids(sponsors(it))))
                .flatMap(it ->
                    text(symbol(it))
                        .map(text ->
                            new Found(
                                text,
                                "sponsors-act-on-symbol",
                                "its sponsors put forward the text of this symbol",
                                List.of(Evidence.in(document.document(), it.start(), it.end()))))
                        .stream()));
  }

  private Stream<Found> alike(DraftEntry part) {
    return texts.stream()
        .filter(it -> it.sharesSponsorsWith(part) && it.alike(part) >= ALIKE)
        .map(it ->
            new Found(
                it,
                "same-sponsors-and-subject",
                "both have the same sponsors and the same subject",
                Stream.concat(part.evidence().limit(1), it.evidence().limit(1)).toList()));
  }

  private Optional<DraftEntry> text(@Nullable String symbol) {
    return symbol == null
        ? Optional.empty()
        : texts.stream().filter(it -> it.isOf(symbol) && DraftRegister.isDraft(symbol)).findFirst();
  }

  static @Nullable String symbol(Development development) {
    DevelopmentObject object = development.object();
    return object == null ? null : object.reference();
  }

  /** The actors that can put a draft forward: bodies decide on it. */
  static List<Actor> sponsors(Development development) {
    return development.actors().stream()
        .filter(it -> Collections.disjoint(Set.of("un-body", "person"), Set.of(prefix(it))))
        .toList();
  }

  private static String prefix(Actor actor) {
    return actor.id().substring(0, Math.max(0, actor.id().indexOf(':')));
  }
}
