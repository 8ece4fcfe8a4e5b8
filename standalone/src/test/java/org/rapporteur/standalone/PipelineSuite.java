package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.standalone.demo.SampleSites;
import org.rapporteur.standalone.reenrich.ReenrichCommand;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/**
 * The whole road, from sites on loopback to the HTTP API, on whichever engines a subclass gives.
 */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
abstract class PipelineSuite {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;
  private EnginesUnderTest engines;

  abstract EnginesUnderTest start(Path folder) throws IOException;

  @BeforeEach
  void startEngines() throws IOException {
    engines = start(folder);
  }

  @AfterEach
  void stopEngines() {
    if (engines != null) {
      engines.close();
    }
  }

  @Test
  void theSeedsComeOutOfTheApi() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(Seeds.FOLDER), "skipped: the seeds are not at " + Seeds.FOLDER);
    try (Site site = new Site()) {
      Seeds.serve(site);
      try (var stages = new Stages(engines, folder, Seeds.source(site))) {
        await().atMost(PATIENCE).until(() -> stages.api().documentCount() == 5);
        checkReferences(stages.api());
        await().atMost(PATIENCE).untilAsserted(() -> checkDevelopments(stages.api()));
      }
    }
  }

  @Test
  void aSourceThatFailsIsSeenAndToldToWhoAsked() throws IOException {
    String feed = "<rss version='2.0'><channel><title>Gazette</title></channel></rss>";
    try (Site site = new Site()) {
      site.put("/rss", "application/rss+xml", feed);
      String source =
          "sources: [{id: gazette, name: Gazette, interval: 1s, private: true, rate: 20,"
              + " discover: [{feed: \""
              + site.address()
              + "/rss\"}]}]";
      try (var stages = new Stages(engines, folder, source)) {
        await().atMost(PATIENCE).until(() -> status(stages.api()).equals("well"));
        String subscription =
            stages
                .api()
                .post(
                    "/api/subscriptions",
                    "{\"name\": \"Sources\", \"query\": \"source:gazette\", \"on\": \"sources\"}")
                .get("id")
                .asString();
        site.put("/rss", "text/html", "<html><title>Moved</title><p>The feed has moved.</html>");
        await().atMost(PATIENCE).until(() -> status(stages.api()).equals("failing"));
        await().atMost(PATIENCE).until(() -> !alerts(stages.api(), subscription).isEmpty());

        JsonNode alert = alerts(stages.api(), subscription).get(0);
        assertThat(alert.get("title").asString()).isEqualTo("Gazette is failing");
        assertThat(alert.at("/health/message").asString()).contains("HTML page came where a feed");
        assertThat(alert.has("document")).isFalse();
      }
    }
  }

  private static String status(Api api) {
    return api.get("/api/sources").at("/sources/0/status").asString("");
  }

  private static JsonNode alerts(Api api, String subscription) {
    return api.get("/api/alerts?subscription=" + subscription).get("alerts");
  }

  @Test
  void theSampleSitesComeOutOfTheApi() throws IOException {
    try (SampleSites sites = SampleSites.start()) {
      while (sites.publishNext()) {
        // everything is there from the beginning
      }
      try (var stages = new Stages(engines, folder, sites.sources())) {
        await().atMost(PATIENCE).until(() -> stages.api().documentCount() == sites.published());
        checkSamples(stages.api());
        reenriching(stages.api());
      }
    }
  }

  /** Old documents go through again while the stages run; what is there stays as it is. */
  private void reenriching(Api api) {
    List<String> before = settled(api);
    long documents = api.documentCount();
    int status = new CommandLine(new ReenrichCommand()).execute("--kafka", engines.kafka());
    assertThat(status).isZero();
    await()
        .during(Duration.ofSeconds(3))
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          assertThat(api.documentCount()).isEqualTo(documents);
          assertThat(api.developments().map(one -> one.get("id").asString()))
              .containsExactlyElementsOf(before);
        });
  }

  /** The developments once two looks at the index give the same. */
  private static List<String> settled(Api api) {
    var last = new AtomicReference<List<String>>(List.of());
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> {
          var now = api.developments().map(one -> one.get("id").asString()).toList();
          return now.equals(last.getAndSet(now));
        });
    return last.get();
  }

  private static void checkReferences(Api api) {
    Set<String> symbols =
        api.documents().stream().flatMap(PipelineSuite::symbols).collect(Collectors.toSet());
    assertThat(symbols).containsExactlyInAnyOrderElementsOf(Seeds.references());
  }

  private static void checkDevelopments(Api api) {
    List<String> found =
        api.developments()
            .map(one -> one.get("date").asString() + " " + one.get("stage").asString())
            .toList();
    assertThat(found).containsAll(Seeds.developments());
  }

  private static void checkSamples(Api api) {
    Set<String> symbols =
        api.documents().stream().flatMap(PipelineSuite::symbols).collect(Collectors.toSet());
    assertThat(symbols)
        .contains(
            "A/C.3/69/L.28",
            "A/C.3/69/L.28/Rev.1",
            "A/C.3/69/L.63",
            "A/HRC/25/63",
            "A/HRC/RES/25/25",
            "A/RES/69/188",
            "S/PV.7353",
            "A/RES/66/157",
            "A/RES/68/100");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(
                    api.developments()
                        .map(one -> one.get("date").asString() + " " + one.get("stage").asString()))
                .contains(
                    "2014-10-15 CIRCULATED",
                    "2014-11-06 TABLED",
                    "2014-11-18 ADOPTED",
                    "2014-11-18 REJECTED",
                    "2014-12-18 ADOPTED"));
  }

  private static java.util.stream.Stream<String> symbols(JsonNode document) {
    return document
        .get("references")
        .valueStream()
        .filter(one -> one.has("symbol"))
        .map(one -> one.get("symbol").asString());
  }
}
