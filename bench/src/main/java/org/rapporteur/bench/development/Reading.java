package org.rapporteur.bench.development;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.Development;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.DocumentKind;
import org.rapporteur.contract.DraftMention;
import org.rapporteur.contract.EntityMention;
import org.rapporteur.contract.Reference;
import org.rapporteur.contract.TimeExpression;
import org.rapporteur.enrich.development.DevelopmentTagger;
import org.rapporteur.enrich.draft.CounterDrafts;
import org.rapporteur.enrich.draft.DraftTagger;
import org.rapporteur.enrich.entity.EntityTagger;
import org.rapporteur.enrich.reference.ReferenceTagger;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.time.TimeTagger;

/** A text read by all taggers, in their order. */
record Reading(
    List<Reference> references,
    List<EntityMention> entities,
    List<DraftMention> drafts,
    List<TimeExpression> times,
    List<Development> developments,
    boolean counterDraft) {

  private static final ReferenceTagger REFERENCES = new ReferenceTagger();
  private static final EntityTagger ENTITIES = EntityTagger.load();
  private static final TimeTagger TIMES = new TimeTagger();
  private static final DraftTagger DRAFTS = new DraftTagger();
  private static final DevelopmentTagger DEVELOPMENTS = new DevelopmentTagger();
  private static final CounterDrafts COUNTER_DRAFTS = new CounterDrafts();

  static Reading of(String id, String text, @Nullable String published) {
    return of(document(id, text, published));
  }

  static Document document(String id, String text, @Nullable String published) {
    return Texts.document(id, DocumentKind.OTHER, published, text);
  }

  static Reading of(Document document) {
    List<Reference> references = REFERENCES.tag(document);
    List<EntityMention> entities = ENTITIES.tag(document, references);
    return of(document, references, entities);
  }

  /** The part of the reading that follows references and entities. */
  static Reading of(Document document, List<Reference> references, List<EntityMention> entities) {
    Prose prose = Prose.of(document.text());
    List<TimeExpression> times = TIMES.tag(document, prose, references);
    List<DraftMention> drafts = DRAFTS.tag(prose, references, entities);
    List<Development> developments =
        DEVELOPMENTS.tag(document, prose, references, drafts, times, entities);
    boolean counter = COUNTER_DRAFTS.spokenOf(prose, drafts);
    return new Reading(references, entities, drafts, times, developments, counter);
  }
}
