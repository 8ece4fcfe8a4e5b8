package org.rapporteur.enrich.development.scene;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.enrich.actor.Actors;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.TokenSpans;

/** A document with all that was found in it so far, by token. */
public final class Scene {

  /** A place where a draft is spoken of. */
  public record DraftPlace(DraftMention draft, Span span) {}

  private final Document document;
  private final Prose prose;
  private final Actors actors;
  private final TokenSpans<EntityMention> treaties;
  private final TokenSpans<Reference> references;
  private final TokenSpans<DraftPlace> drafts;
  private final TokenSpans<TimeExpression> times;
  private final List<DraftMention> draftList;

  /** A document with what was found in it so far. */
  public Scene(
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

  public Document document() {
    return document;
  }

  public Prose prose() {
    return prose;
  }

  public List<Sentence> sentences() {
    return prose.sentences();
  }

  public Actors actors() {
    return actors;
  }

  public List<DraftMention> draftList() {
    return draftList;
  }

  public TokenSpans<EntityMention> treaties() {
    return treaties;
  }

  public TokenSpans<Reference> references() {
    return references;
  }

  public TokenSpans<DraftPlace> drafts() {
    return drafts;
  }

  public TokenSpans<TimeExpression> times() {
    return times;
  }

  public @Nullable LocalDate published() {
    return document.publishedDay();
  }

  public Token token(int index) {
    return prose.tokens().get(index);
  }

  /** A token in lower case; empty beyond the text. */
  public String lower(int index) {
    return index >= 0 && index < prose.tokens().size() ? token(index).lower() : "";
  }

  public boolean is(int index, String word) {
    return lower(index).equals(word);
  }

  /** Whether a token is an adverb in -ly, as "Assembly" is not. */
  public boolean isAdverb(int index) {
    return lower(index).endsWith("ly") && !is(index, "assembly") && actors.at(index) == null;
  }

  /** The words from a token to another, on one line. */
  public String words(int from, int to) {
    String words = prose.text().substring(token(from).start(), token(to - 1).end());
    return words.replaceAll("\\s+", " ");
  }

  /** Whether a token belongs to a time or a reference, whose numbers count nothing. */
  public boolean isInExpression(int index) {
    return times().at(index) != null || references().at(index) != null;
  }
}
