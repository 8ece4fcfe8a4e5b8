package org.rapporteur.index.telling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityMention;

/** Takes out of a document what it tells. */
public final class Tellings {

  private static final int LONGEST_SENTENCE = 1000;

  private Tellings() {}

  public static List<Telling> of(EnrichedDocument enriched) {
    return enriched.developments().stream().map(it -> telling(enriched, it)).toList();
  }

  private static Telling telling(EnrichedDocument enriched, Development development) {
    Document document = enriched.document();
    Optional<DraftMention> draft = draft(enriched, development.object());
    return new Telling(
        document.id(),
        Revision.of(enriched),
        document.version(),
        development,
        draft.map(DraftMention::sponsors).orElse(List.<Actor>of()),
        objectName(enriched, development.object(), draft),
        sentence(document.text(), development),
        Learned.thisVersionOf(document),
        document.source(),
        document.kind(),
        document.publisher(),
        document.language(),
        document.url(),
        document.title(),
        document.published(),
        enriched.counterDraft(),
        document.sameStoryAs(),
        Attitudes.of(enriched, sentence(document.text(), development)),
        null);
  }

  private static Optional<DraftMention> draft(
      EnrichedDocument enriched, @Nullable DevelopmentObject object) {
    return object == null
        ? Optional.empty()
        : enriched.drafts().stream().filter(it -> it.id().equals(object.draft())).findFirst();
  }

  private static @Nullable String objectName(
      EnrichedDocument enriched, @Nullable DevelopmentObject object, Optional<DraftMention> draft) {
    if (object == null) {
      return null;
    }
    return Stream.of(
            object.reference(),
            draft.map(DraftMention::name).orElse(object.draft()),
            entityName(enriched, object.entity()),
            object.description())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String entityName(EnrichedDocument enriched, @Nullable String id) {
    return enriched.entities().stream()
        .filter(it -> it.id().equals(id))
        .map(EntityMention::name)
        .findFirst()
        .orElse(id);
  }

  /** A hostile or outdated offset gives less of a sentence, never a failure. */
  private static String sentence(String text, Development development) {
    int start = Math.min(development.start(), text.length());
    int end = Math.min(development.end(), text.length());
    return text.substring(start, Math.min(end, start + LONGEST_SENTENCE));
  }
}
