package org.rapporteur.bench.merging;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.embedded.EmbeddedElasticsearch;
import org.rapporteur.index.developments.DevelopmentMerger;
import org.rapporteur.index.developments.DevelopmentQuery;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.developments.Timeline;
import org.rapporteur.index.documents.DocumentWriter;
import org.rapporteur.index.elasticsearch.ElasticsearchConnection;
import org.rapporteur.index.elasticsearch.ElasticsearchSettings;
import org.rapporteur.index.elasticsearch.Indices;
import org.rapporteur.index.query.BadQueryException;

/**
 * Merges developments into a real Elasticsearch and prints, for every ten thousand, how fast: the
 * time on the clock, and the processor's time of Elasticsearch and of this process, which other
 * programs on the machine do not stretch. Then it tells one development ten thousand times.
 * Argument: how many developments, 100,000 where it is absent.
 */
public final class MergingBench {

  private static final int STEP = 10_000;
  private static final int PER_DOCUMENT = 4;

  /** As many documents as a batch off the topic has. */
  private static final int BATCH = 500;

  private final ElasticsearchClient client;
  private final DocumentWriter writer;
  private final SimulatedNews news = new SimulatedNews();
  private final List<ProcessHandle> processes;

  private MergingBench(ElasticsearchClient client) {
    this.client = client;
    this.writer = new DocumentWriter(client, new DevelopmentMerger(client));
    this.processes =
        Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
            .toList();
  }

  public static void main(String[] arguments) throws IOException, BadQueryException {
    int all = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    Path data = Files.createTempDirectory("merging-bench");
    try (EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.start(data);
        ElasticsearchClient client =
            ElasticsearchConnection.open(
                new ElasticsearchSettings(
                    List.of(URI.create(elasticsearch.url())), null, null, null, null, 0))) {
      new Indices(client, 0).create();
      MergingBench bench = new MergingBench(client);
      bench.many(all);
      bench.one();
    }
  }

  private void many(int all) {
    System.out.printf(
        "%10s %10s %12s %14s%n", "merged", "seconds", "CPU seconds", "per CPU second");
    for (int merged = 0; merged < all; merged += STEP) {
      row(merged + STEP, STEP, () -> write(STEP / PER_DOCUMENT));
    }
  }

  private void write(int documents) {
    for (int written = 0; written < documents; written += BATCH) {
      check(news.next(Math.min(BATCH, documents - written)));
    }
  }

  private void check(List<EnrichedDocument> batch) {
    if (!writer.write(batch).isEmpty()) {
      throw new IllegalStateException("Elasticsearch refuses some");
    }
  }

  private void one() throws IOException, BadQueryException {
    System.out.println("one development, told so many times");
    for (int told = 0; told < STEP; told += STEP / 5) {
      row(
          told + STEP / 5,
          STEP / 5,
          () -> {
            for (int written = 0; written < STEP / 5; written += BATCH) {
              check(news.ofOne(BATCH));
            }
          });
    }
    client.indices().refresh();
    DevelopmentSearch search = new DevelopmentSearch(client, any -> Optional.empty());
    Timeline found =
        search.search(
            new DevelopmentQuery(
                null, null, List.of(), List.of(), List.of("A/C.3/99/L.-1"), null, null, null, 1));
    var development = found.developments().getFirst();
    System.out.printf(
        "%d tellings, %d shown, %d independent sources, %d bytes of JSON%n",
        development.tellings(),
        development.evidence().size(),
        development.sources(),
        Codec.write(development).length);
  }

  private void row(int so, int step, Runnable work) {
    Duration before = processorTime();
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = processorTime().minus(before).toMillis() / 1e3;
    System.out.printf("%10d %10.1f %12.1f %14.0f%n", so, seconds, processor, step / processor);
  }

  private Duration processorTime() {
    return processes.stream()
        .map(it -> it.info().totalCpuDuration())
        .flatMap(Optional::stream)
        .reduce(Duration.ZERO, Duration::plus);
  }
}
