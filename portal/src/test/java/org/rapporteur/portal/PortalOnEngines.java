package org.rapporteur.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.embedded.EmbeddedElasticsearch;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.index.IndexConfiguration;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The portal and the index on a real broker and a real Elasticsearch, with the samples in it. Its
 * {@code main} keeps it running for a look.
 */
final class PortalOnEngines implements AutoCloseable {

  static final String PAGE =
      """
      <html><head><title>t</title><script>alert(1)</script></head><body onload="alert(2)">
      <p>A second text <a href="javascript:alert(3)">makes</a> the
      <a href="https://wire.example/more">rounds</a>.</p>
      <img src="https://tracker.example/x.gif"><iframe src="https://evil.example/"></iframe>
      <form action="https://evil.example/"><input name="q"></form></body></html>
      """;

  private final EmbeddedKafka kafka;
  private final EmbeddedElasticsearch elasticsearch;
  private final ConfigurableApplicationContext context;

  /** What runs in this process. */
  @EnableAutoConfiguration
  @Import({IndexConfiguration.class, PortalConfiguration.class})
  static class Stages {}

  private PortalOnEngines(Path data, int port) {
    kafka = EmbeddedKafka.start(data.resolve("kafka"));
    elasticsearch = EmbeddedElasticsearch.start(data.resolve("elasticsearch"));
    context =
        new SpringApplicationBuilder(Stages.class)
            .properties(
                Map.of(
                    "server.port",
                    port,
                    "server.address",
                    "127.0.0.1",
                    "rapporteur.kafka.bootstrap-servers",
                    kafka.bootstrapServers(),
                    "rapporteur.elasticsearch.urls",
                    elasticsearch.url(),
                    "rapporteur.portal.archive",
                    data.resolve("archive").toString(),
                    "rapporteur.portal.heartbeat",
                    "1s",
                    "rapporteur.portal.watch",
                    "500ms"))
            .run();
    publish(Samples.all(archived(data.resolve("archive"))));
  }

  static PortalOnEngines start(Path data) {
    return new PortalOnEngines(data, 0);
  }

  public static void main(String[] arguments) throws IOException {
    new PortalOnEngines(Files.createTempDirectory("portal"), Integer.parseInt(arguments[0]));
  }

  String url() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  Publisher publisher() {
    return context.getBean("publisher", Publisher.class);
  }

  Map<String, Object> consumerSettings() {
    return Clients.consumer(context.getBean(KafkaSettings.class));
  }

  void publish(List<EnrichedDocument> documents) {
    documents.forEach(
        each -> publisher().publish(Topics.DOCUMENTS_ENRICHED, each.document().id(), each).join());
  }

  private static Snapshot archived(Path folder) {
    try (Archive archive = Archive.at(folder)) {
      return archive.store(
          new ArchivedResponse(
              Samples.WIRE,
              Instant.parse("2014-10-16T01:00:00Z"),
              200,
              Map.of("Content-Type", List.of("text/html; charset=utf-8")),
              Payload.of(PAGE.getBytes(StandardCharsets.UTF_8))));
    }
  }

  @Override
  public void close() {
    context.close();
    elasticsearch.close();
    kafka.close();
  }
}
