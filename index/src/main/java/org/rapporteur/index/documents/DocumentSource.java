package org.rapporteur.index.documents;

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
import static org.rapporteur.contract.alert.QueryField.TEXT;
import static org.rapporteur.contract.alert.QueryField.TITLE;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.index.developments.DevelopmentMerger;
import org.rapporteur.index.elasticsearch.Field;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Elasticsearch gets of a document: the fields to search by, and the record to give back. The
 * text stands once, as a field, and is put into the record again on its way back.
 */
final class DocumentSource {

  private static final int DAY = "2014-10-16".length();

  private final ObjectNode source = Codec.mapper().createObjectNode();

  private DocumentSource() {}

  static ObjectNode of(EnrichedDocument enriched) {
    DocumentSource made = new DocumentSource();
    made.document(enriched.document());
    made.tags(enriched);
    made.record(enriched);
    return made.source;
  }

  /** The document that was made into a source, exactly. */
  static EnrichedDocument read(ObjectNode source) {
    ObjectNode record = source.required(Field.RECORD).asObject().deepCopy();
    record.set(TEXT.field(), source.required(TEXT.field()));
    return Codec.mapper().treeToValue(record, EnrichedDocument.class);
  }

  private void record(EnrichedDocument enriched) {
    ObjectNode record = Codec.mapper().valueToTree(enriched);
    record.remove(TEXT.field());
    source.set(Field.RECORD, record);
  }

  private void document(Document document) {
    source.put(Field.ID, document.id());
    source.put(Field.VERSION, document.version());
    put(SOURCE, document.source());
    put(KIND, document.kind().json());
    put(LANGUAGE, document.language());
    put(TITLE, document.title());
    put(TEXT, document.text());
    put(PUBLISHED, asPrinted(document.published()));
    source.put(Field.PUBLISHER, document.publisher());
    putAll(Field.AUTHOR, document.authors().stream());
    putAll(Field.SAME_STORY, document.sameStoryAs().stream());
    source.put(Field.FETCHED, Objects.toString(document.fetched(), null));
  }

  /**
   * The time on the publisher's clock. So whoever asks for the 16th finds what is dated the 16th,
   * wherever that is.
   */
  private static @Nullable String asPrinted(@Nullable String published) {
    return published == null || published.length() == DAY
        ? published
        : LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(published)).toString();
  }

  private void tags(EnrichedDocument enriched) {
    source.put(Field.RULES, enriched.rules());
    putAll(ENTITY, enriched.entities().stream().map(EntityMention::id));
    putAll(
        Field.ENTITY_LABEL,
        enriched.entities().stream().map(it -> new Label(it.id(), it.name()).joined()));
    putAll(
        REFERENCE, enriched.references().stream().map(Reference::symbol).filter(Objects::nonNull));
    putAll(DRAFT, enriched.drafts().stream().map(DraftMention::id));
    developments(enriched.developments());
    source.put(COUNTERDRAFT.field(), enriched.counterDraft());
    putAll(Field.TELLS, DevelopmentMerger.tells(enriched).stream());
  }

  private void developments(Collection<Development> developments) {
    putAll(STAGE, developments.stream().map(it -> it.stage().name()));
    putAll(DATE, developments.stream().map(Development::date));
    putAll(ACTOR, developments.stream().flatMap(it -> it.actors().stream()).map(Actor::id));
  }

  private void put(QueryField field, @Nullable String value) {
    if (value != null) {
      source.put(field.field(), value);
    }
  }

  private void putAll(QueryField field, Stream<String> values) {
    putAll(field.field(), values);
  }

  private void putAll(String field, Stream<String> values) {
    var array = source.putArray(field);
    values.distinct().forEach(array::add);
  }
}
