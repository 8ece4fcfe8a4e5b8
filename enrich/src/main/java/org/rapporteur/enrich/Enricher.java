package org.rapporteur.enrich;

import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.enrich.development.DevelopmentTagger;
import org.rapporteur.enrich.draft.CounterDrafts;
import org.rapporteur.enrich.draft.DraftTagger;
import org.rapporteur.enrich.entity.EntityTagger;
import org.rapporteur.enrich.reference.ReferenceTagger;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.time.TimeTagger;

/**
 * Reads a document: nothing learned from one shows in another's result, and the same document gives
 * the same result. Thread-safe.
 */
public final class Enricher {

  /**
   * The revision of the rules and dictionaries. It rises with every change that should reach
   * documents that were read before.
   */
  public static final int RULES = 4;

  private final ReferenceTagger references = new ReferenceTagger();
  private final EntityTagger entities;
  private final TimeTagger times = new TimeTagger();
  private final DraftTagger drafts = new DraftTagger();
  private final CounterDrafts rivals = new CounterDrafts();
  private final DevelopmentTagger developments = new DevelopmentTagger();

  private Enricher(EntityTagger entities) {
    this.entities = entities;
  }

  /** An enricher with the dictionaries in memory; to be made once. */
  public static Enricher load() {
    return new Enricher(EntityTagger.load());
  }

  /** The document with all that is found in it. */
  public EnrichedDocument enrich(Document document) {
    var citations = references.tag(document);
    var actors = entities.tag(document, citations);
    var prose = Prose.of(document.text());
    var dates = times.tag(document, prose, citations);
    var texts = drafts.tag(prose, citations, actors);
    var history = developments.tag(document, prose, citations, texts, dates, actors);
    boolean rival = rivals.spokenOf(prose, texts);
    return new EnrichedDocument(document, RULES, citations, texts, dates, actors, history, rival);
  }
}
