package org.rapporteur.kibana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.embedded.EmbeddedElasticsearch;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.index.IndexApplication;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * Each panel's query, asked of a real Elasticsearch with our templates, gives what the panel draws;
 * and the real Vega draws it.
 */
class PanelsIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** The marks of a drawing by panel: their role in the SVG, and how many there must be. */
  private static final Map<String, Map<String, Long>> MARKS =
      Map.of(
          "timeline.vl.json", Map.of("point", 3L, "rule mark", 3L),
          "by-stage.vl.json", Map.of("bar", 3L),
          "by-actor.vl.json", Map.of("circle", 3L),
          "votes.vl.json", Map.of("bar", 3L),
          "sources.vl.json", Map.of("text mark", 6L));

  @TempDir static Path data;
  @TempDir static Path drawings;
  private static EmbeddedKafka kafka;
  private static EmbeddedElasticsearch elasticsearch;
  private static ConfigurableApplicationContext index;

  @BeforeAll
  static void fillTheIndex() {
    kafka = EmbeddedKafka.start(data.resolve("kafka"));
    elasticsearch = EmbeddedElasticsearch.start(data.resolve("elasticsearch"));
    index =
        new SpringApplicationBuilder(IndexApplication.class)
            .web(WebApplicationType.NONE)
            .run(
                "--rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--rapporteur.elasticsearch.urls=" + elasticsearch.url());
    try (var publisher = Publisher.open(index.getBean(KafkaSettings.class), Clock.systemUTC())) {
      for (EnrichedDocument document : SampleNews.all()) {
        publisher.publish(Topics.DOCUMENTS_ENRICHED, document.document().id(), document).join();
      }
    }
    awaitEverything();
  }

  /** Developments appear on a refresh of their own, after the documents. */
  private static void awaitEverything() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(count("documents") + count("developments"))
                .isEqualTo(SampleNews.DOCUMENTS + SampleNews.DEVELOPMENTS));
  }

  private static int count(String name) throws IOException, InterruptedException {
    return search(name, "{}").at("/hits/total/value").asInt();
  }

  @AfterAll
  static void stop() {
    index.close();
    elasticsearch.close();
    kafka.close();
  }

  static List<Panel> panels() {
    return Panel.all().toList();
  }

  @ParameterizedTest
  @MethodSource("panels")
  void theAnswerHasTheRowsOfTheTimesShown(Panel panel) throws Exception {
    assertThat(rows(panel, "2014-01-01", "2014-12-31")).isNotEmpty();
    assertThat(rows(panel, "2015-01-01", "2015-12-31")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("panels")
  void vegaDrawsTheAnswer(Panel panel) throws Exception {
    assumeThat(Vega.isInstalled()).as("npm ci has been run in kibana").isTrue();
    String drawing = Vega.draw(panel, answer(panel, "2014-01-01", "2014-12-31"), drawings);
    MARKS
        .get(panel.name())
        .forEach((role, count) ->
            assertThat(marks(drawing, role)).as(role + " in " + drawing).isEqualTo(count));
  }

  private static long marks(String drawing, String role) {
    return Pattern.compile("role=\"graphics-symbol\" aria-roledescription=\"" + role + "\"")
        .matcher(drawing)
        .results()
        .count();
  }

  private static JsonNode rows(Panel panel, String from, String to)
      throws IOException, InterruptedException {
    return panel.rows(answer(panel, from, to));
  }

  private static JsonNode answer(Panel panel, String from, String to)
      throws IOException, InterruptedException {
    return search(panel.index(), panel.body(from, to).toString());
  }

  private static JsonNode search(String name, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(elasticsearch.url() + "/" + name + "/_search"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Codec.mapper().readTree(response.body());
  }
}
