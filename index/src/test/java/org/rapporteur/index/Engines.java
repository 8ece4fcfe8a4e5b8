package org.rapporteur.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.embedded.EmbeddedElasticsearch;
import org.rapporteur.index.elasticsearch.ElasticsearchConnection;
import org.rapporteur.index.elasticsearch.ElasticsearchSettings;
import org.rapporteur.index.elasticsearch.Index;
import org.rapporteur.index.elasticsearch.Indices;

/** One Elasticsearch for all tests of a run, which ends with the test's JVM. */
public final class Engines {

  private static final EmbeddedElasticsearch ELASTICSEARCH = start();
  private static final ElasticsearchClient CLIENT = ElasticsearchConnection.open(settings());

  private Engines() {}

  public static ElasticsearchClient elasticsearch() {
    return CLIENT;
  }

  public static String url() {
    return ELASTICSEARCH.url();
  }

  /** Empty indices. */
  public static void reset() throws IOException {
    for (Index index : Index.values()) {
      CLIENT.indices().delete(it -> it.index(index.alias() + "-v1").ignoreUnavailable(true));
    }
    new Indices(CLIENT, 0).create();
  }

  /** Lets searches see what was written. */
  public static void refresh() throws IOException {
    CLIENT.indices().refresh();
  }

  private static ElasticsearchSettings settings() {
    return new ElasticsearchSettings(
        List.of(URI.create(ELASTICSEARCH.url())), null, null, null, null, 0);
  }

  private static EmbeddedElasticsearch start() {
    try {
      Path data = Files.createTempDirectory("index-test");
      EmbeddedElasticsearch started = EmbeddedElasticsearch.start(data);
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
