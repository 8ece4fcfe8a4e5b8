package org.rapporteur.index.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.rapporteur.contract.Codec;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the indices from their templates, {@code NAME.json} beside this class. Doing so again, or
 * in several processes at once, changes nothing.
 */
public final class Indices {

  private static final String EXISTS = "resource_already_exists_exception";

  private final ElasticsearchClient client;
  private final int replicas;

  public Indices(ElasticsearchClient client, int replicas) {
    this.client = client;
    this.replicas = replicas;
  }

  /**
   * Puts the templates and makes the indices that are missing, with their aliases.
   *
   * @throws IndexUnavailableException where Elasticsearch is away
   */
  public void create() {
    for (Index index : Index.values()) {
      Asking.answer(() -> putTemplate(index));
      if (!Asking.answer(() -> createIndex(index))) {
        Asking.answer(() -> addFields(index));
      }
    }
  }

  private boolean putTemplate(Index index) throws IOException {
    String json = template(index).toString();
    return client
        .indices()
        .putIndexTemplate(put -> put.name(index.concrete()).withJson(new StringReader(json)))
        .acknowledged();
  }

  private boolean createIndex(Index index) throws IOException {
    if (client.indices().existsAlias(exists -> exists.name(index.alias())).value()) {
      return false;
    }
    try {
      return client
          .indices()
          .create(create ->
              create
                  .index(index.concrete())
                  .aliases(index.alias(), alias -> alias.isWriteIndex(true)))
          .acknowledged();
    } catch (ElasticsearchException e) {
      if (EXISTS.equals(e.error().type())) {
        return false;
      }
      throw e;
    }
  }

  /** An index that was there before knows the fields that have been added since. */
  private boolean addFields(Index index) throws IOException {
    String mappings = template(index).at("/template/mappings").toString();
    return client
        .indices()
        .putMapping(put -> put.index(index.alias()).withJson(new StringReader(mappings)))
        .acknowledged();
  }

  private ObjectNode template(Index index) {
    String resource = index.concrete() + ".json";
    try (InputStream json = Indices.class.getResourceAsStream(resource)) {
      if (json == null) {
        throw new IllegalStateException("the template " + resource + " is missing");
      }
      ObjectNode template = (ObjectNode) Codec.mapper().readTree(json);
      template.withObject("/template/settings").put("number_of_replicas", replicas);
      return template;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the template " + resource, e);
    }
  }
}
