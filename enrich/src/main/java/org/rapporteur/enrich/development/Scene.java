package org.rapporteur.enrich.development;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.DraftMention;
import org.rapporteur.contract.EntityKind;
import org.rapporteur.contract.EntityMention;
import org.rapporteur.contract.Reference;
import org.rapporteur.contract.Span;
import org.rapporteur.contract.TimeExpression;
import org.rapporteur.enrich.actor.Actors;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.TokenSpans;

/** A document with all that was found in it so far, by token. */
final class Scene {

  /** A place where a draft is spoken of. */
  record DraftPlace(DraftMention draft, Span span) {}

  private final Document document;
  private final Prose prose;
  private final Actors actors;
  private final TokenSpans<EntityMention> treaties;
  private final TokenSpans<Reference> references;
  private final TokenSpans<DraftPlace> drafts;
  private final TokenSpans<TimeExpression> times;
  private final List<DraftMention> draftList;

  Scene(
      Document document,
      Prose prose,
      List<Reference> references,
      List<DraftMention> drafts,
      List<TimeExpression> times,
      List<EntityMention> entities) {
    this.document = document;
    this.prose = prose;
    this.actors = new Actors(prose, entities);
    this.draftList = drafts;
    this.treaties =
        new TokenSpans<>(
            prose,
            entities.stream().filter(e -> e.kind() == EntityKind.TREATY).toList(),
            EntityMention::start,
            EntityMention::end);
    this.references = new TokenSpans<>(prose, references, Reference::start, Reference::end);
    this.times = new TokenSpans<>(prose, times, TimeExpression::start, TimeExpression::end);
    this.drafts =
        new TokenSpans<>(
            prose,
            drafts.stream()
                .flatMap(draft -> draft.spans().stream().map(span -> new DraftPlace(draft, span)))
                .toList(),
            place -> place.span().start(),
            place -> place.span().end());
  }

  Document document() {
    return document;
  }

  Prose prose() {
    return prose;
  }

  List<Sentence> sentences() {
    return prose.sentences();
  }

  Actors actors() {
    return actors;
  }

  List<DraftMention> draftList() {
    return draftList;
  }

  TokenSpans<EntityMention> treaties() {
    return treaties;
  }

  TokenSpans<Reference> references() {
    return references;
  }

  TokenSpans<DraftPlace> drafts() {
    return drafts;
  }

  TokenSpans<TimeExpression> times() {
    return times;
  }

  @Nullable LocalDate published() {
    return document.publishedDay();
  }

  Token token(int index) {
    return prose.tokens().get(index);
  }

  /** A token in lower case; empty beyond the text. */
  String lower(int index) {
    return index >= 0 && index < prose.tokens().size() ? token(index).lower() : "";
  }

  boolean is(int index, String word) {
    return lower(index).equals(word);
  }

  /** Whether a token is an adverb in -ly, as "Assembly" is not. */
  boolean isAdverb(int index) {
    return lower(index).endsWith("ly") && !is(index, "assembly") && actors.at(index) == null;
  }

  /** The words from a token to another, on one line. */
  String words(int from, int to) {
    String words = prose.text().substring(token(from).start(), token(to - 1).end());
    return words.replaceAll("\\s+", " ");
  }
}
