package org.rapporteur.index.developments;

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

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.index.elasticsearch.Field;
import org.rapporteur.index.telling.Further;
import org.rapporteur.index.telling.Identity;
import org.rapporteur.index.telling.StoredDevelopment;
import org.rapporteur.index.telling.Telling;
import tools.jackson.databind.node.ObjectNode;

/** What Elasticsearch gets of a development: the fields to search by, and the whole. */
final class DevelopmentSource {

  private final StoredDevelopment stored;
  private final Told told;
  private final MergedDevelopment merged;
  private final ObjectNode source = Codec.mapper().createObjectNode();

  private DevelopmentSource(StoredDevelopment stored) {
    this.stored = stored;
    this.told = Told.now(stored);
    this.merged = Merging.merged(told, List.of(), List.of());
  }

  static ObjectNode of(StoredDevelopment stored) {
    return new DevelopmentSource(stored).build();
  }

  /** The development that was made into a source. */
  static StoredDevelopment read(ObjectNode source) {
    return Codec.mapper().treeToValue(source.required(Field.RECORD), StoredDevelopment.class);
  }

  private ObjectNode build() {
    what();
    vote(merged.vote());
    evidence();
    source.set(Field.RECORD, Codec.mapper().valueToTree(stored));
    return source;
  }

  private void what() {
    put(Field.ID, merged.id());
    put(DATE, merged.date());
    put(Field.DATE_END, told.period().last().toString());
    put(Field.UNDATED, Identity.undated(stored.tellings().getFirst()));
    put(Field.PRECISION, merged.precision().json());
    put(STAGE, merged.stage().name());
    putAll(ACTOR, merged.actors().stream().map(Actor::id));
    putAll(Field.ACTOR_NAME, merged.actors().stream().map(Actor::name));
    put(Field.OBJECT_NAME, merged.objectName());
    source.put(Field.CONFIDENCE, merged.confidence());
    putAll(REFERENCE, objects(DevelopmentObject::reference));
    putAll(DRAFT, objects(DevelopmentObject::draft));
    putAll(
        ENTITY,
        Stream.concat(objects(DevelopmentObject::entity), merged.actors().stream().map(Actor::id)));
  }

  private Stream<String> objects(Function<DevelopmentObject, @Nullable String> part) {
    return told.all()
        .map(telling -> telling.development().object())
        .filter(Objects::nonNull)
        .map(part)
        .filter(Objects::nonNull);
  }

  private void vote(@Nullable Vote vote) {
    if (vote != null) {
      source.put(Field.IN_FAVOUR, vote.inFavour());
      source.put(Field.AGAINST, vote.against());
      source.put(Field.ABSTAINING, vote.abstaining());
    }
  }

  private void evidence() {
    put(Field.LEARNED, merged.learned() == null ? null : merged.learned().toString());
    source.put(Field.SOURCES, merged.sources());
    source.put(Field.RETRACTED, merged.retracted());
    putAll(
        Field.DOCUMENT,
        Stream.concat(each(Telling::document), stored.further().stream().map(Further::document)));
    putAll(SOURCE, each(Telling::source));
    putAll(Field.PUBLISHER, each(Telling::publisher));
    putAll(KIND, each(telling -> telling.kind().json()));
    putAll(LANGUAGE, each(Telling::language));
    putAll(PUBLISHED, each(Telling::published));
    putAll(TITLE, each(Telling::title));
    putAll(TEXT, each(Telling::sentence));
    source.put(COUNTERDRAFT.field(), told.all().anyMatch(Telling::counterDraft));
  }

  private Stream<String> each(Function<Telling, @Nullable String> part) {
    return told.all().map(part).filter(Objects::nonNull);
  }

  private void put(QueryField field, @Nullable String value) {
    put(field.field(), value);
  }

  private void put(String field, @Nullable String value) {
    if (value != null) {
      source.put(field, value);
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
