package org.rapporteur.standalone;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.rapporteur.embedded.EmbeddedElasticsearch;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.embedded.Engine;
import org.rapporteur.standalone.broker.DataFolder;

/** The broker and the search engine, started side by side. */
record Engines(EmbeddedKafka kafka, EmbeddedElasticsearch elasticsearch) implements AutoCloseable {

  static Engines start(DataFolder data) {
    var kafka = CompletableFuture.supplyAsync(() -> EmbeddedKafka.start(data.kafka()));
    var elasticsearch =
        CompletableFuture.supplyAsync(() -> EmbeddedElasticsearch.start(data.elasticsearch()));
    try {
      return new Engines(kafka.join(), elasticsearch.join());
    } catch (CompletionException e) {
      closeIfStarted(kafka);
      closeIfStarted(elasticsearch);
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void closeIfStarted(CompletableFuture<? extends AutoCloseable> engine) {
    try {
      engine.join().close();
    } catch (Exception e) {
      // it did not start, and why is on its way to the user already
    }
  }

  List<Engine> all() {
    return List.of(kafka, elasticsearch);
  }

  @Override
  public void close() {
    var search = CompletableFuture.runAsync(elasticsearch::close);
    kafka.close();
    search.join();
  }
}
