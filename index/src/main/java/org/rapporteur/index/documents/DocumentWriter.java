package org.rapporteur.index.documents;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
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
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.developments.DevelopmentMerger;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.elasticsearch.Bulk;
import org.rapporteur.index.elasticsearch.Field;
import org.rapporteur.index.elasticsearch.Index;
import org.rapporteur.index.telling.Revision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes documents, and merges their developments. Writing the same once more changes nothing; a
 * newer version, or the same read by newer rules, replaces what is there.
 *
 * <p>The developments are written before the document, and the document knows which they are: where
 * the process ends between the two, the document is sent again and all of it is done again. Writers
 * of the same document must not run side by side; Kafka's partitions see to that.
 */
public final class DocumentWriter {

  private final ElasticsearchClient client;
  private final DevelopmentMerger merger;

  public DocumentWriter(ElasticsearchClient client, DevelopmentMerger merger) {
    this.client = client;
    this.merger = merger;
  }

  /**
   * Writes a batch, in which a document may stand several times.
   *
   * @return why Elasticsearch will not have some documents, by their ids
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away; writing the same batch again mends what is half written
   */
  public Map<String, String> write(Collection<EnrichedDocument> batch) {
    writeVersions(batch);
    Map<String, String> refused = new HashMap<>();
    for (Collection<EnrichedDocument> round : rounds(batch)) {
      refused.putAll(writeRound(round));
    }
    return refused;
  }

  private Map<String, String> writeRound(Collection<EnrichedDocument> round) {
    Map<String, Kept> kept = read(round.stream().map(it -> it.document().id()).toList());
    List<EnrichedDocument> changed =
        round.stream()
            .filter(
                it -> Revision.of(it) > kept.getOrDefault(it.document().id(), Kept.NONE).revision())
            .toList();
    Map<String, String> refused = merge(changed, kept);
    refused.putAll(writeDocuments(changed, refused.keySet()));
    return refused;
  }

  /** What there is of a document already. */
  private record Kept(long revision, Set<String> tells) {
    static final Kept NONE = new Kept(-1, Set.of());
  }

  /**
   * The batch in parts that have each document once, versions in their order: what a page said
   * before it was edited is told too. Of one version only the newest reading counts.
   */
  private static List<Collection<EnrichedDocument>> rounds(Collection<EnrichedDocument> batch) {
    Map<String, SortedMap<Integer, EnrichedDocument>> versions = new LinkedHashMap<>();
    for (EnrichedDocument document : batch) {
      versions
          .computeIfAbsent(document.document().id(), any -> new TreeMap<>())
          .merge(
              document.document().version(),
              document,
              (one, other) -> other.rules() >= one.rules() ? other : one);
    }
    List<Collection<EnrichedDocument>> rounds = new ArrayList<>();
    versions
        .values()
        .forEach(each -> {
          int round = 0;
          for (EnrichedDocument document : each.values()) {
            if (round == rounds.size()) {
              rounds.add(new ArrayList<>());
            }
            rounds.get(round++).add(document);
          }
        });
    return rounds;
  }

  private Map<String, Kept> read(Collection<String> ids) {
    Map<String, Kept> kept = new HashMap<>();
    if (ids.isEmpty()) {
      return kept;
    }
    List<String> wanted = List.copyOf(ids);
    Asking.answer(() ->
            client.mget(
                get ->
                    get.index(Index.DOCUMENTS.alias())
                        .ids(wanted)
                        .sourceIncludes(Field.VERSION, Field.RULES, Field.TELLS),
                ObjectNode.class))
        .docs()
        .stream()
        .filter(MultiGetResponseItem::isResult)
        .map(MultiGetResponseItem::result)
        .forEach(result -> keep(result, kept));
    return kept;
  }

  private static void keep(GetResult<ObjectNode> result, Map<String, Kept> kept) {
    ObjectNode source = result.source();
    if (source != null) {
      Set<String> tells = new LinkedHashSet<>();
      source.path(Field.TELLS).forEach(id -> tells.add(id.asString()));
      int version = source.path(Field.VERSION).asInt();
      kept.put(
          result.id(), new Kept(Revision.of(version, source.path(Field.RULES).asInt()), tells));
    }
  }

  /** Documents whose developments are refused are refused with them. */
  private Map<String, String> merge(List<EnrichedDocument> changed, Map<String, Kept> kept) {
    Map<String, String> refused = new HashMap<>();
    var developments =
        merger.merge(
            changed.stream()
                .map(it -> change(it, kept.getOrDefault(it.document().id(), Kept.NONE)))
                .toList());
    if (!developments.isEmpty()) {
      for (EnrichedDocument document : changed) {
        DevelopmentMerger.tells(document).stream()
            .filter(developments::containsKey)
            .findFirst()
            .ifPresent(id -> refused.put(document.document().id(), developments.get(id)));
      }
    }
    return refused;
  }

  private static DevelopmentMerger.Change change(EnrichedDocument document, Kept kept) {
    return new DevelopmentMerger.Change(document, kept.tells());
  }

  private Map<String, String> writeDocuments(List<EnrichedDocument> documents, Set<String> except) {
    Bulk bulk = new Bulk(client);
    for (EnrichedDocument document : documents) {
      String id = document.document().id();
      if (!except.contains(id)) {
        bulk.add(
            external(Index.DOCUMENTS, id, Revision.of(document), DocumentSource.of(document)),
            size(document));
      }
    }
    return bulk.refusals();
  }

  private void writeVersions(Collection<EnrichedDocument> batch) {
    Bulk bulk = new Bulk(client);
    for (EnrichedDocument document : batch) {
      bulk.add(
          external(
              Index.VERSIONS,
              VersionSource.id(document.document()),
              Math.max(0, document.rules()),
              VersionSource.of(document.document())),
          size(document));
    }
    bulk.write();
  }

  private static long size(EnrichedDocument document) {
    int tags = document.entities().size() + document.references().size() + document.times().size();
    return document.document().text().length() + 200L * tags;
  }

  private static BulkOperation external(Index index, String id, long version, JsonNode source) {
    return BulkOperation.of(any ->
        any.index(it ->
            it.index(index.alias())
                .id(id)
                .version(version)
                .versionType(VersionType.External)
                .document(source)));
  }
}
