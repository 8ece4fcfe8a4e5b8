package org.rapporteur.alert;

import static org.rapporteur.contract.alert.QueryField.ACTOR;
import static org.rapporteur.contract.alert.QueryField.COUNTERDRAFT;
import static org.rapporteur.contract.alert.QueryField.DATE;
import static org.rapporteur.contract.alert.QueryField.DRAFT;
import static org.rapporteur.contract.alert.QueryField.ENTITY;
import static org.rapporteur.contract.alert.QueryField.KIND;
import static org.rapporteur.contract.alert.QueryField.LANGUAGE;
import static org.rapporteur.contract.alert.QueryField.PUBLISHED;
import static org.rapporteur.contract.alert.QueryField.REFERENCE;
import static org.rapporteur.contract.alert.QueryField.SOURCE;
import static org.rapporteur.contract.alert.QueryField.STAGE;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;

/** Makes of an enriched document what Lucene matches queries against. */
final class Matchable {

  /** The longest term that Lucene takes, in bytes, and room for characters of three bytes. */
  private static final int LONGEST_KEYWORD = 10_000;

  private final Document fields = new Document();

  private Matchable() {}

  /** A document with all its developments. */
  static Document document(EnrichedDocument document) {
    return made(document, document.developments());
  }

  /** One development with its document's fields. */
  static Document development(EnrichedDocument document, Development development) {
    return made(document, List.of(development));
  }

  /** A change in how a source does: its id, its name, and the words for it. */
  static Document source(SourceStates.Change change) {
    Matchable made = new Matchable();
    made.text(Analysis.TITLE, Analysis.TITLE_FOLDED, change.health().name());
    made.text(Analysis.TEXT, Analysis.TEXT_FOLDED, change.text());
    made.keyword(SOURCE, change.health().source());
    return made.fields;
  }

  private static Document made(EnrichedDocument enriched, Collection<Development> developments) {
    Matchable made = new Matchable();
    made.document(enriched.document());
    made.tags(enriched);
    developments.forEach(made::development);
    return made.fields;
  }

  private void document(org.rapporteur.contract.document.Document document) {
    text(Analysis.TITLE, Analysis.TITLE_FOLDED, document.title());
    text(Analysis.TEXT, Analysis.TEXT_FOLDED, document.text());
    keyword(SOURCE, document.source());
    keyword(KIND, document.kind().json());
    keyword(LANGUAGE, document.language());
    LocalDate published = document.publishedDay();
    if (published != null) {
      day(PUBLISHED, published);
    }
  }

  private void tags(EnrichedDocument enriched) {
    keywords(ENTITY, enriched.entities().stream().map(EntityMention::id));
    keywords(REFERENCE, enriched.references().stream().map(Reference::symbol));
    keywords(DRAFT, enriched.drafts().stream().map(DraftMention::id));
    keyword(COUNTERDRAFT, String.valueOf(enriched.counterDraft()));
  }

  private void development(Development development) {
    keyword(STAGE, development.stage().name());
    keywords(ACTOR, development.actors().stream().map(Actor::id));
    String date = development.date();
    day(
        DATE,
        switch (development.precision()) {
          case DAY -> LocalDate.parse(date);
          case MONTH -> YearMonth.parse(date).atDay(1);
          case YEAR -> Year.parse(date).atDay(1);
        });
  }

  private void text(String english, String folded, @Nullable String text) {
    if (text != null) {
      fields.add(new TextField(english, text, Field.Store.NO));
      fields.add(new TextField(folded, text, Field.Store.NO));
    }
  }

  private void keywords(QueryField field, Stream<? extends @Nullable String> values) {
    values.filter(Objects::nonNull).distinct().forEach(value -> keyword(field, value));
  }

  private void keyword(QueryField field, @Nullable String value) {
    if (value != null && value.length() <= LONGEST_KEYWORD) {
      fields.add(new StringField(field.field(), value, Field.Store.NO));
    }
  }

  private void day(QueryField field, LocalDate day) {
    fields.add(new LongPoint(field.field(), day.toEpochDay()));
  }
}
