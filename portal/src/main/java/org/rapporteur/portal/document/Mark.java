package org.rapporteur.portal.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.contract.enriched.TimeExpression;

/**
 * A tag on a stretch of the text.
 *
 * @param what it stands for
 * @param more about it
 * @param symbol of the United Nations document that it names
 * @param entity id of the entity that it names
 */
record Mark(
    Kind kind,
    int start,
    int end,
    String what,
    String more,
    String rule,
    @Nullable String symbol,
    @Nullable String entity) {

  /** What is marked, the most telling first: its colour is seen where marks overlap. */
  enum Kind {
    REFERENCE,
    TIME,
    ENTITY,
    DRAFT
  }

  static Mark of(Reference reference) {
    String what =
        reference.symbol() == null
            ? String.join(" or ", reference.candidates())
            : reference.symbol();
    String part = reference.part() == null ? "" : ", " + reference.part();
    return new Mark(
        Kind.REFERENCE,
        reference.start(),
        reference.end(),
        what + part,
        reference.kind().json().replace('-', ' '),
        reference.rule(),
        reference.symbol(),
        null);
  }

  static Mark of(TimeExpression time) {
    return new Mark(
        Kind.TIME, time.start(), time.end(), time.value(), "time", time.rule(), null, null);
  }

  static Mark of(EntityMention entity) {
    String role = entity.role() == null ? "" : ", " + entity.role();
    return new Mark(
        Kind.ENTITY,
        entity.start(),
        entity.end(),
        entity.name() + role,
        entity.id(),
        entity.rule(),
        null,
        entity.id());
  }

  static Mark of(DraftMention draft, Span span) {
    String sponsors = String.join(", ", draft.sponsors().stream().map(Actor::name).toList());
    return new Mark(
        Kind.DRAFT,
        span.start(),
        span.end(),
        draft.name(),
        sponsors.isEmpty() ? "draft" : "draft of " + sponsors,
        draft.rule(),
        null,
        null);
  }

  boolean covers(int position) {
    return start <= position && position < end;
  }
}
