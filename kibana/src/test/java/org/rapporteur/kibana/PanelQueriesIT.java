package org.rapporteur.kibana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Actor;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.DateEvidence;
import org.rapporteur.contract.Development;
import org.rapporteur.contract.DevelopmentObject;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.DocumentKind;
import org.rapporteur.contract.EnrichedDocument;
import org.rapporteur.contract.Precision;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.Vote;
import org.rapporteur.embedded.EmbeddedElasticsearch;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.index.IndexApplication;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;

/** Each panel's query, asked of a real Elasticsearch with our templates, gives what it draws. */
class PanelQueriesIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String TEXT =
      "The Third Committee adopted A/C.3/69/L.28/Rev.1 on 18 November.";

  @TempDir Path data;

  @Test
  void everyPanelGetsItsData() {
    try (var kafka = EmbeddedKafka.start(data.resolve("kafka"));
        var elasticsearch = EmbeddedElasticsearch.start(data.resolve("elasticsearch"));
        var index =
            new SpringApplicationBuilder(IndexApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                    "--rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                    "--rapporteur.elasticsearch.urls=" + elasticsearch.url())) {
      publish(index.getBean(KafkaSettings.class));
      SavedObjects.specifications()
          .forEach((name, specification) ->
              await()
                  .atMost(PATIENCE)
                  .untilAsserted(() ->
                      assertThat(rows(elasticsearch.url(), specification)).as(name).isNotEmpty()));
    }
  }

  /** The rows that Vega is given: what stands at the specification's property of the answer. */
  private static JsonNode rows(String elasticsearch, JsonNode specification)
      throws IOException, InterruptedException {
    JsonNode url = specification.at("/data/url");
    var request =
        HttpRequest.newBuilder(
                URI.create(elasticsearch + "/" + url.get("index").asString() + "/_search"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(url.get("body").toString()))
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    String property = specification.at("/data/format/property").asString();
    return Codec.mapper().readTree(response.body()).at("/" + property.replace('.', '/'));
  }

  private static void publish(KafkaSettings settings) {
    var adopted =
        new Development(
            "one",
            "2014-11-18",
            Precision.DAY,
            Stage.ADOPTED,
            List.of(new Actor("un-body:third-committee", "Third Committee")),
            DevelopmentObject.reference("A/C.3/69/L.28/Rev.1"),
            Vote.recorded(111, 19, 55),
            0,
            TEXT.length(),
            "adopted",
            0.9);
    var document =
        new Document(
            "0123456789abcdef0123456789abcdef",
            1,
            "https://news.example/1",
            "https://news.example/1",
            "news",
            DocumentKind.NEWS,
            "Adopted",
            List.of(),
            "News",
            "en",
            "2014-11-19",
            DateEvidence.META,
            Instant.parse("2014-11-19T08:00:00Z"),
            null,
            List.of(),
            TEXT);
    try (var publisher = Publisher.open(settings, Clock.systemUTC())) {
      publisher
          .publish(
              Topics.DOCUMENTS_ENRICHED,
              document.id(),
              new EnrichedDocument(
                  document, 1, List.of(), List.of(), List.of(), List.of(), List.of(adopted), false))
          .join();
    }
  }
}
