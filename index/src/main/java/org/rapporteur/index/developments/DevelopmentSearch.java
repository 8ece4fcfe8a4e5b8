package org.rapporteur.index.developments;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.query.QueryWords;
import org.rapporteur.index.telling.Period;
import org.rapporteur.index.telling.StoredDevelopment;
import tools.jackson.databind.node.ObjectNode;

/** Finds merged developments. Thread-safe. */
public final class DevelopmentSearch {

  private final ElasticsearchClient client;
  private final Function<String, Optional<DevelopmentScope>> scopes;

  /**
   * A search that knows of dossiers.
   *
   * @param scopes gives the developments of a dossier by its id
   */
  public DevelopmentSearch(
      ElasticsearchClient client, Function<String, Optional<DevelopmentScope>> scopes) {
    this.client = client;
    this.scopes = scopes;
  }

  /**
   * The developments with their evidence. Those that differ only in how precisely they are dated
   * are one; it is found where any of its parts meets the question.
   *
   * @throws BadQueryException where {@code q} cannot be understood or there is no such dossier
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public Timeline search(DevelopmentQuery query) throws BadQueryException {
    String dossier = query.dossier();
    return dossier == null ? search(query, null) : search(query, scope(dossier));
  }

  /** The same, of developments that another has narrowed down. */
  public Timeline search(DevelopmentQuery query, @Nullable DevelopmentScope scope)
      throws BadQueryException {
    SearchRequest request =
        DevelopmentRequest.of(query, scope == null ? null : scope.developments());
    var answer = QueryWords.answer(() -> client.search(request, ObjectNode.class));
    return timeline(answer, query, scope == null ? TextNames.NONE : scope.names());
  }

  /**
   * The last developments that an entity had a part in, latest first, and how many there are.
   *
   * @param actor id of the entity
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public Timeline latest(String actor, int size) {
    SearchRequest request = DevelopmentRequest.latest(actor, size);
    Timeline timeline =
        timeline(
            Asking.answer(() -> client.search(request, ObjectNode.class)),
            DevelopmentQuery.of(actor),
            TextNames.NONE);
    return new Timeline(timeline.total(), timeline.developments().reversed());
  }

  private Timeline timeline(
      SearchResponse<ObjectNode> answer, DevelopmentQuery query, TextNames names) {
    List<StoredDevelopment> found = read(answer);
    Set<String> ids = found.stream().map(StoredDevelopment::id).collect(Collectors.toSet());
    List<MergedDevelopment> merged =
        merged(withKin(found), query, names).stream()
            .filter(it -> isFound(it, ids))
            .filter(it -> isWithin(it, query))
            .toList();
    long all = answer.hits().total() == null ? found.size() : answer.hits().total().value();
    return new Timeline(all > found.size() ? all : merged.size(), merged);
  }

  private static List<StoredDevelopment> read(SearchResponse<ObjectNode> answer) {
    return answer.hits().hits().stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .map(DevelopmentSource::read)
        .toList();
  }

  /** With those that tell the same with another precision, and need not meet the question. */
  private List<StoredDevelopment> withKin(List<StoredDevelopment> found) {
    Map<String, StoredDevelopment> all = new LinkedHashMap<>();
    found.forEach(it -> all.put(it.id(), it));
    add(all, Kin.coarser(found));
    add(all, Kin.finer(List.copyOf(all.values())));
    return List.copyOf(all.values());
  }

  private void add(Map<String, StoredDevelopment> all, List<SearchRequest> requests) {
    for (SearchRequest request : requests) {
      read(Asking.answer(() -> client.search(request, ObjectNode.class)))
          .forEach(it -> all.putIfAbsent(it.id(), it));
    }
  }

  private static List<MergedDevelopment> merged(
      List<StoredDevelopment> stored, DevelopmentQuery query, TextNames names) {
    List<Told> told =
        new SameEvent(names)
            .merge(stored.stream().map(it -> told(it, query)).filter(Told::isTold).toList());
    Map<Told, List<Correction>> corrected = Corrections.of(told);
    Map<String, List<String>> conflicts = Conflicts.among(List.copyOf(corrected.keySet()));
    return corrected.entrySet().stream()
        .map(it ->
            Merging.merged(
                it.getKey(), conflicts.getOrDefault(it.getKey().id(), List.of()), it.getValue()))
        .toList();
  }

  private static Told told(StoredDevelopment stored, DevelopmentQuery query) {
    return query.asOf() == null ? Told.now(stored) : Told.asOf(stored, query.asOf());
  }

  private static boolean isFound(MergedDevelopment merged, Set<String> ids) {
    return Stream.concat(Stream.of(merged.id()), merged.also().stream()).anyMatch(ids::contains);
  }

  private static boolean isWithin(MergedDevelopment merged, DevelopmentQuery query) {
    Period period = Period.of(merged.date(), merged.precision());
    return (query.from() == null || !period.last().isBefore(query.from()))
        && (query.to() == null || !period.first().isAfter(query.to()));
  }

  private DevelopmentScope scope(String dossier) throws BadQueryException {
    return scopes
        .apply(dossier)
        .orElseThrow(() -> new BadQueryException("there is no dossier '" + dossier + "'"));
  }
}
