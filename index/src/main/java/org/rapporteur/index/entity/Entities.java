package org.rapporteur.index.entity;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.developments.Timeline;
import org.rapporteur.index.documents.DocumentPage;
import org.rapporteur.index.documents.DocumentQuery;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.FacetValue;
import org.rapporteur.index.documents.FoundDocument;
import org.rapporteur.index.draft.Sentences;
import org.rapporteur.index.entity.EntityHistory.Form;
import org.rapporteur.index.entity.EntityHistory.Naming;
import org.rapporteur.index.query.BadQueryException;

/** Looks up entities by id. Thread-safe. */
public final class Entities {

  static final int MOST_COMPANIONS = 19;
  static final int LATEST_DOCUMENTS = 50;
  static final int LATEST_DEVELOPMENTS = 20;

  private static final int MOST_FORMS = 20;

  private final Mentions mentions;
  private final DocumentSearch documents;
  private final DevelopmentSearch developments;

  public Entities(
      ElasticsearchClient client, DocumentSearch documents, DevelopmentSearch developments) {
    this.mentions = new Mentions(client);
    this.documents = documents;
    this.developments = developments;
  }

  /**
   * What is known of an entity.
   *
   * @return empty where no document of ours names it
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public Optional<EntityHistory> find(String id) {
    DocumentPage page = naming(id);
    return page.documents().stream()
        .flatMap(found -> places(found.document(), id).stream())
        .findFirst()
        .map(newest -> history(newest, page));
  }

  private EntityHistory history(EntityMention newest, DocumentPage page) {
    String id = newest.id();
    Timeline done = developments.latest(id, LATEST_DEVELOPMENTS);
    return new EntityHistory(
        id,
        newest.name(),
        newest.kind(),
        page.total(),
        mentions.of(id),
        forms(page, id),
        together(page, id),
        page.documents().stream().map(found -> naming(found.document(), id)).toList(),
        done.total(),
        done.developments());
  }

  private DocumentPage naming(String id) {
    try {
      return documents.search(
          new DocumentQuery(
              null,
              List.of(),
              List.of(),
              List.of(id),
              List.of(),
              List.of(),
              null,
              null,
              LATEST_DOCUMENTS,
              null));
    } catch (BadQueryException e) {
      throw new IllegalStateException("no query was given", e);
    }
  }

  private static List<EntityMention> places(EnrichedDocument document, String id) {
    return document.entities().stream().filter(it -> it.id().equals(id)).toList();
  }

  private static List<Form> forms(DocumentPage page, String id) {
    Map<String, Long> times =
        page.documents().stream()
            .map(FoundDocument::document)
            .flatMap(document -> places(document, id).stream())
            .map(EntityMention::text)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return times.entrySet().stream()
        .map(each -> new Form(each.getKey(), each.getValue().intValue()))
        .sorted(Comparator.comparingInt(Form::times).reversed().thenComparing(Form::text))
        .limit(MOST_FORMS)
        .toList();
  }

  private static List<FacetValue> together(DocumentPage page, String id) {
    return page.facets().getOrDefault(QueryField.ENTITY.field(), List.of()).stream()
        .filter(it -> !it.value().equals(id))
        .limit(MOST_COMPANIONS)
        .toList();
  }

  private static Naming naming(EnrichedDocument enriched, String id) {
    Document document = enriched.document();
    List<EntityMention> places = places(enriched, id);
    EntityMention first =
        places.stream().min(Comparator.comparingInt(EntityMention::start)).orElseThrow();
    return new Naming(
        document.id(),
        document.title(),
        document.url(),
        document.source(),
        document.publisher(),
        document.published(),
        first(places, EntityMention::role),
        first(places, EntityMention::affiliation),
        places.size(),
        first.text(),
        first.start(),
        first.end(),
        Sentences.around(document, first.start(), first.end()).sentence());
  }

  private static @Nullable String first(
      List<EntityMention> places, Function<EntityMention, @Nullable String> said) {
    return places.stream().map(said).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
