package org.rapporteur.index.developments;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.elasticsearch.Bulk;
import org.rapporteur.index.elasticsearch.Index;
import org.rapporteur.index.elasticsearch.IndexUnavailableException;
import org.rapporteur.index.telling.Identity;
import org.rapporteur.index.telling.Retelling;
import org.rapporteur.index.telling.StoredDevelopment;
import org.rapporteur.index.telling.Telling;
import org.rapporteur.index.telling.Tellings;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges what documents tell into the developments that are kept: reads those that a batch touches,
 * changes them, and writes each only where nobody else has changed it meanwhile, else reads it
 * again. Merging the same once more writes nothing. Thread-safe, in one process and in several.
 */
public final class DevelopmentMerger {

  private static final int MOST_ROUNDS = 20;
  private static final int READ_AT_ONCE = 500;

  private final ElasticsearchClient client;

  public DevelopmentMerger(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * A document whose developments changed.
   *
   * @param told ids of the merged developments that it told of before
   */
  public record Change(EnrichedDocument document, Set<String> told) {}

  /** Ids of the merged developments that a document tells of. */
  public static Set<String> tells(EnrichedDocument document) {
    return Tellings.of(document).stream()
        .map(Identity::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Merges the documents' developments, and takes back what they no longer tell.
   *
   * @param changes of different documents
   * @return ids of developments that Elasticsearch refuses, with its reason
   * @throws IndexUnavailableException where Elasticsearch is away; some may be merged by then
   */
  public Map<String, String> merge(Collection<Change> changes) {
    Map<String, List<Retelling>> pending = retellings(changes);
    Map<String, String> refused = new HashMap<>();
    for (int round = 0; !pending.isEmpty(); round++) {
      if (round == MOST_ROUNDS) {
        throw new IndexUnavailableException("others keep changing the same developments", null);
      }
      pending = write(pending, refused);
    }
    return refused;
  }

  private static Map<String, List<Retelling>> retellings(Collection<Change> changes) {
    Map<String, List<Retelling>> byDevelopment = new LinkedHashMap<>();
    for (Change change : changes) {
      Map<String, List<Telling>> now = new LinkedHashMap<>();
      change.told().forEach(id -> now.put(id, List.of()));
      now.putAll(
          Tellings.of(change.document()).stream().collect(Collectors.groupingBy(Identity::of)));
      now.forEach((id, tellings) ->
          byDevelopment
              .computeIfAbsent(id, any -> new ArrayList<>())
              .add(Retelling.of(change.document(), tellings)));
    }
    return byDevelopment;
  }

  /** Writes what it can, and returns what is to be read and changed once more. */
  private Map<String, List<Retelling>> write(
      Map<String, List<Retelling>> pending, Map<String, String> refused) {
    Map<String, GetResult<ObjectNode>> kept = read(List.copyOf(pending.keySet()));
    Bulk bulk = new Bulk(client);
    pending.forEach((id, retellings) -> change(id, retellings, kept.get(id), bulk));
    Map<String, List<Retelling>> again = new LinkedHashMap<>();
    bulk.write()
        .forEach((id, outcome) -> {
          switch (outcome) {
            case Bulk.Written() -> {}
            case Bulk.Outdated() -> again.put(id, pending.getOrDefault(id, List.of()));
            case Bulk.Refused(String reason) -> refused.put(id, reason);
          }
        });
    return again;
  }

  private Map<String, GetResult<ObjectNode>> read(List<String> ids) {
    Map<String, GetResult<ObjectNode>> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += READ_AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(from + READ_AT_ONCE, ids.size()));
      var answer =
          Asking.answer(() ->
              client.mget(
                  get -> get.index(Index.DEVELOPMENTS.alias()).ids(some), ObjectNode.class));
      answer.docs().stream()
          .filter(MultiGetResponseItem::isResult)
          .map(MultiGetResponseItem::result)
          .filter(GetResult::found)
          .forEach(result -> found.put(result.id(), result));
    }
    return found;
  }

  private static void change(
      String id, List<Retelling> retellings, @Nullable GetResult<ObjectNode> kept, Bulk bulk) {
    StoredDevelopment before = before(id, kept);
    StoredDevelopment after = before;
    for (Retelling retelling : retellings) {
      after = after.retold(retelling);
    }
    if (after.equals(before)) {
      return;
    }
    ObjectNode source = after.isUntold() ? null : DevelopmentSource.of(after);
    bulk.add(
        operation(id, kept, source),
        after.tellings().size() * 2000L + after.further().size() * 200L);
  }

  private static StoredDevelopment before(String id, @Nullable GetResult<ObjectNode> kept) {
    ObjectNode source = kept == null ? null : kept.source();
    return source == null ? StoredDevelopment.untold(id) : DevelopmentSource.read(source);
  }

  private static BulkOperation operation(
      String id, @Nullable GetResult<ObjectNode> kept, @Nullable ObjectNode source) {
    String index = Index.DEVELOPMENTS.alias();
    if (kept == null) {
      return BulkOperation.of(any -> any.create(it -> it.index(index).id(id).document(source)));
    }
    Long number = kept.seqNo();
    Long term = kept.primaryTerm();
    if (source == null) {
      return BulkOperation.of(
          any -> any.delete(it -> it.index(index).id(id).ifSeqNo(number).ifPrimaryTerm(term)));
    }
    return BulkOperation.of(any ->
        any.index(
            it -> it.index(index).id(id).ifSeqNo(number).ifPrimaryTerm(term).document(source)));
  }
}
