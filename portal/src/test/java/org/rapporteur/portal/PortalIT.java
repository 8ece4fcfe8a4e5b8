package org.rapporteur.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.FoundRecord;
import org.rapporteur.archive.WarcResponses;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.VisitRequest;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.contract.document.Submission;
import org.rapporteur.contract.enriched.Span;
import tools.jackson.databind.JsonNode;

/** The HTTP contract and the pages, on the real engines. */
class PortalIT {

  private static final int CUT = -1;

  @TempDir static Path data;

  private static PortalOnEngines portal;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    portal = PortalOnEngines.start(data);
    client = HttpClient.newHttpClient();
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() ->
            json("/api/documents").path("total").asInt() == 4
                && json("/api/developments").path("total").asInt() == 6);
  }

  @AfterAll
  static void stop() {
    client.close();
    portal.close();
  }

  @Test
  void aSearchGivesTotalDocumentsAndFacets() throws Exception {
    JsonNode found = json("/api/documents?q=envoy");
    assertThat(found.path("total").asInt()).isEqualTo(1);
    JsonNode document = found.path("documents").path(0);
    assertThat(document.path("id").asString()).isEqualTo(Samples.id(Samples.WIRE));
    assertThat(document.path("highlights").path("text").path(0).asString()).contains("<mark>");
    assertThat(found.path("facets").path("source").path(0).path("value").asString())
        .isEqualTo("wire");
  }

  @Test
  void everyFilterNarrows() throws Exception {
    assertThat(total("source=wire")).isEqualTo(1);
    assertThat(total("kind=letter")).isEqualTo(1);
    assertThat(total("entity=state:PRK")).isEqualTo(3);
    assertThat(total("reference=A/RES/66/157")).isEqualTo(1);
    assertThat(total("language=fr")).isZero();
    assertThat(total("from=2014-10-16&to=2014-10-16")).isEqualTo(1);
  }

  @Test
  void pagesFollowEachOther() throws Exception {
    JsonNode first = json("/api/documents?size=3");
    JsonNode second = json("/api/documents?size=3&after=" + first.path("next").asString());
    assertThat(first.path("documents").size()).isEqualTo(3);
    assertThat(second.path("documents").size()).isEqualTo(1);
    assertThat(second.has("next")).isFalse();
  }

  @Test
  void aDocumentIsOneFlatObjectWithoutAbsentKeys() throws Exception {
    JsonNode document = json("/api/documents/" + Samples.id(Samples.WIRE));
    assertThat(document.path("title").asString()).startsWith("A second text");
    assertThat(document.path("counterDraft").asBoolean()).isTrue();
    assertThat(document.path("references").path(0).has("part")).isFalse();
    JsonNode versions = json("/api/documents/" + Samples.id(Samples.WIRE) + "/versions");
    assertThat(versions.path("versions").path(0).path("version").asInt()).isEqualTo(1);
  }

  @Test
  void developmentsComeOldestFirstWithTheirEvidence() throws Exception {
    JsonNode found = json("/api/developments");
    assertThat(found.path("total").asInt()).isEqualTo(6);
    assertThat(found.path("developments").path(0).path("date").asString()).isEqualTo("2014-02");
    JsonNode evidence = found.path("developments").path(1).path("evidence").path(0);
    assertThat(evidence.path("sentence").asString()).contains("put forward");
    assertThat(evidence.path("source").asString()).isEqualTo("mission");
    assertThat(json("/api/developments?stage=ADOPTED").path("total").asInt()).isEqualTo(1);
    assertThat(json("/api/developments?asOf=2014-10-10").path("developments").size()).isOne();
  }

  @Test
  void anEntityTellsWhenAndWhereItIsNamed() throws Exception {
    JsonNode entity = json("/api/entities/state:PRK");
    assertThat(entity.path("name").asString()).isEqualTo(Samples.DPRK.name());
    assertThat(entity.path("kind").asString()).isEqualTo("state");
    assertThat(entity.path("documents").asInt()).isEqualTo(3);
    assertThat(entity.path("mentions").path("interval").asString()).isEqualTo("day");
    JsonNode periods = entity.path("mentions").path("periods");
    assertThat(periods.path(0).path("start").asString()).isEqualTo("2014-10-06");
    assertThat(periods.size()).isEqualTo(44);
    JsonNode newest = entity.path("latest").path(0);
    assertThat(newest.path("published").asString()).isEqualTo("2014-11-18");
    assertThat(newest.path("sentence").asString()).startsWith("North Korea did not press");
    assertThat(newest.path("end").asInt() - newest.path("start").asInt())
        .isEqualTo("North Korea".length());
    assertThat(entity.path("together").path(0).path("value").asString()).isEqualTo(Samples.EU.id());
    assertThat(entity.path("developmentsTotal").asInt()).isEqualTo(3);
    assertThat(get("/entities/state:PRK").body())
        .contains("<rect", "Named together with", "/entities/igo:european-union");
    assertThat(get("/entities/state:JPN").body()).doesNotContain("<img");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/documents?size=0",
        "/api/documents?from=yesterday",
        "/api/documents?q=%22",
        "/api/developments?stage=DREAMT",
        "/api/developments?asOf=soon",
        "/api/developments?dossier=none"
      })
  void whatCannotBeUnderstoodIsAProblem(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/documents/none",
        "/api/documents/none/versions",
        "/api/documents/none/snapshot",
        "/api/dossiers/none",
        "/api/references/A/RES/1/1",
        "/api/entities/state:XXX",
        "/api/subscriptions/none",
        "/api/nothing"
      })
  void whatIsNotThereIsAProblem(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertProblem(answer);
  }

  @Test
  void theDescriptionIsOpenApi31AndHasEveryCall() throws Exception {
    JsonNode description = json("/v3/api-docs");
    assertThat(description.path("openapi").asString()).startsWith("3.1");
    assertThat(description.path("paths").propertyNames())
        .contains(
            "/api/documents",
            "/api/documents/{id}",
            "/api/documents/{id}/versions",
            "/api/documents/{id}/snapshot",
            "/api/developments",
            "/api/dossiers",
            "/api/dossiers/{id}",
            "/api/references/{symbol}",
            "/api/entities/{id}",
            "/api/subscriptions",
            "/api/subscriptions/{id}",
            "/api/alerts",
            "/api/alerts/stream");
  }

  @Test
  void aSubscriptionLivesAndNeverTellsItsSecret() throws Exception {
    String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    HttpResponse<String> made =
        send(
            "POST",
            "/api/subscriptions",
            """
            {"name": "Rivals", "query": "counterdraft:true", "on": "developments",
             "channels": [{"type": "webhook", "url": "https://hook.example/", "secret": "%s"},
                          {"type": "mail", "to": "a@example.org", "digest": "daily"}]}
            """
                .formatted(secret));
    assertThat(made.statusCode()).isEqualTo(201);
    String path = made.headers().firstValue("Location").orElseThrow();
    JsonNode shown = json(path);
    assertThat(shown.path("on").asString()).isEqualTo("developments");
    assertThat(shown.path("channels").path(1).path("digest").asString()).isEqualTo("daily");
    assertThat(made.body() + get(path).body() + get("/api/subscriptions").body())
        .contains("https://hook.example/")
        .doesNotContain(secret);
    assertThat(send("PUT", path, "{\"name\": \"Renamed\", \"query\": \"japan\"}").statusCode())
        .isEqualTo(200);
    assertThat(get("/subscriptions").body()).contains("Renamed");
    assertThat(send("DELETE", path, "").statusCode()).isEqualTo(204);
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aDossierIsMadeChangedAndRemoved() throws Exception {
    HttpResponse<String> made =
        send("POST", "/api/dossiers", "{\"name\": \"Texts on dialogue\", \"query\": \"dialogue\"}");
    assertThat(made.statusCode()).isEqualTo(201);
    String path = made.headers().firstValue("Location").orElseThrow();
    assertThat(path).isEqualTo("/api/dossiers/texts-on-dialogue");
    assertThat(json(path).path("documents").asInt()).isEqualTo(1);
    assertThat(json("/api/developments?dossier=texts-on-dialogue").path("total").asInt())
        .isEqualTo(2);
    assertThat(send("POST", "/api/dossiers", made.body()).statusCode()).isEqualTo(400);
    assertThat(
            send("PUT", path, "{\"name\": \"Renamed\", \"references\": [\"A/RES/66/157\"]}")
                .statusCode())
        .isEqualTo(200);
    assertThat(get("/dossiers").body()).contains("Renamed").contains("Make one");
    assertThat(get("/dossiers/texts-on-dialogue/edit").body()).contains("A/RES/66/157");
    assertThat(send("DELETE", path, "").statusCode()).isEqualTo(204);
    assertThat(get(path).statusCode()).isEqualTo(404);
    assertThat(send("DELETE", "/api/dossiers/dprk-2014", "").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"x\", \"query\": \"title:(\"}",
        "{\"name\": \"x\"}",
        "{\"query\": \"x\"}",
        "{\"id\": \"Not An Id\", \"name\": \"x\", \"query\": \"x\"}",
        "{\"name\": \"new\", \"query\": \"x\"}",
        "nonsense"
      })
  void aDossierThatCannotBeIsAProblem(String body) throws Exception {
    HttpResponse<String> answer = send("POST", "/api/dossiers", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"x\", \"query\": \"title:(\"}",
        "{\"name\": \"x\"}",
        "{\"query\": \"x\"}",
        "{\"name\": \"x\", \"query\": \"x\", \"on\": \"dreams\"}",
        "{\"name\": \"x\", \"query\": \"x\","
            + " \"channels\": [{\"type\": \"webhook\", \"url\": \"file:///etc\"}]}",
        "{\"name\": \"x\", \"query\": \"x\", \"channels\": [{\"type\": \"pigeon\"}]}",
        "nonsense"
      })
  void aSubscriptionThatCannotBeIsAProblem(String body) throws Exception {
    HttpResponse<String> answer = send("POST", "/api/subscriptions", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertProblem(answer);
  }

  @Test
  void whatIsHandedInIsOnTheTopicWithItsId() throws Exception {
    HttpResponse<String> answer =
        send(
            "POST",
            "/api/documents",
            "{\"url\": \"http://mission.example/letter?utm_source=mail\","
                + " \"published\": \"2014-10-06\","
                + " \"text\": \"Excellency, …\"}");
    assertThat(answer.statusCode()).isEqualTo(202);
    String id = Codec.mapper().readTree(answer.body()).path("id").asString();
    assertThat(id).isEqualTo(Samples.id("https://mission.example/letter"));
    assertThat(submission(id).published()).isEqualTo("2014-10-06");
    assertThat(new String(submission(id).contentBytes(), StandardCharsets.UTF_8))
        .isEqualTo("Excellency, …");
  }

  @Test
  void aFileIsHandedInAsMultipart() throws Exception {
    String body =
        """
        --x\r
        Content-Disposition: form-data; name="file"; filename="letter.txt"\r
        Content-Type: text/plain\r
        \r
        By mail\r
        --x--\r
        """;
    HttpRequest request =
        HttpRequest.newBuilder(uri("/api/documents"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(202);
    String id = Codec.mapper().readTree(answer.body()).path("id").asString();
    assertThat(submission(id).filename()).isEqualTo("letter.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"url\": \"file:///etc/passwd\"}",
        "{\"url\": \"https://a.example/\", \"published\": \"autumn\"}",
        "{\"text\": \"\"}",
        "{\"html\": \"a\", \"text\": \"b\"}"
      })
  void whatCannotBeHandedInIsAProblem(String body) throws Exception {
    HttpResponse<String> answer = send("POST", "/api/documents", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertProblem(answer);
  }

  @Test
  void whatIsTooLargeIsRefusedEvenWhereItDoesNotSaySo() throws Exception {
    byte[] large = new byte[33 * 1024 * 1024];
    Arrays.fill(large, (byte) ' ');
    for (var body :
        List.of(
            HttpRequest.BodyPublishers.ofByteArray(large),
            HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
      HttpRequest request =
          HttpRequest.newBuilder(uri("/api/documents"))
              .version(HttpClient.Version.HTTP_1_1)
              .header("Content-Type", "application/json")
              .POST(body)
              .build();
      assertThat(statusOrCut(request)).isIn(400, 413, CUT);
    }
  }

  /** The status of the answer, or that the server cut the connection instead of listening on. */
  private static int statusOrCut(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString()).statusCode();
    } catch (IOException e) {
      return CUT;
    }
  }

  @Test
  void anotherSiteCannotWriteThroughAVisitor() throws Exception {
    for (String[] header :
        List.of(
            new String[] {"Sec-Fetch-Site", "cross-site"},
            new String[] {"Sec-Fetch-Site", "same-site"},
            new String[] {"Origin", "https://evil.example"},
            new String[] {"Origin", "null"})) {
      HttpRequest request =
          HttpRequest.newBuilder(uri("/api/subscriptions"))
              .header(header[0], header[1])
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"x\",\"query\":\"x\"}"))
              .build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void alertsArriveLiveAndInTheFeed() throws Exception {
    HttpResponse<String> made =
        send("POST", "/api/subscriptions", "{\"name\": \"Live & well\", \"query\": \"japan\"}");
    String id = Codec.mapper().readTree(made.body()).path("id").asString();
    HttpRequest request =
        HttpRequest.newBuilder(uri("/api/alerts/stream?subscription=" + id)).build();
    var stream = client.send(request, BodyHandlers.ofInputStream());
    try (var reader =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(reader.readLine()).startsWith(":");
      await().atMost(Duration.ofMinutes(1)).until(() -> arrives(reader, alert(id)));
    }
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> json("/api/alerts?subscription=" + id).path("alerts").size() == 1);
    HttpResponse<String> feed = get("/subscriptions/" + id + "/alerts.atom");
    assertThat(feed.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    var root =
        DocumentBuilderFactory.newNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("entry").getLength()).isEqualTo(1);
    assertThat(feed.body()).contains("urn:rapporteur:alert:alert-" + id).contains("&lt;script&gt;");
  }

  @Test
  void aSnapshotCannotAct() throws Exception {
    HttpResponse<String> answer = get("/api/documents/" + Samples.id(Samples.WIRE) + "/snapshot");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox; default-src 'none'");
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(answer.body())
        .contains("A second text", "href=\"https://wire.example/more\"")
        .doesNotContain("<script", "onload", "javascript:", "<img", "<iframe", "<form", "<input");
  }

  @Test
  void theArchivedRecordItselfCanBeHad() throws Exception {
    String wire =
        json("/api/documents/" + Samples.id(Samples.WIRE)).at("/snapshot/sha256").asString();
    HttpResponse<byte[]> answer = record("/snapshot?raw");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/warc");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains(wire.substring(0, 8) + ".warc.gz");
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer.body());
    assertThat(answer.headers().firstValue("Repr-Digest"))
        .contains("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    Path file = Files.write(data.resolve("one.warc.gz"), answer.body());
    try (var records = WarcResponses.in(file)) {
      assertThat(records)
          .singleElement()
          .extracting(FoundRecord::record)
          .isInstanceOfSatisfying(
              ArchivedResponse.class,
              it ->
                  assertThat(it.payload().text(StandardCharsets.UTF_8))
                      .isEqualTo(PortalOnEngines.PAGE));
    }
    assertThat(record("/snapshot?version=1&raw").body()).isEqualTo(answer.body());
    assertThat(record("/snapshot?version=2").statusCode()).isEqualTo(404);
    assertThat(get("/documents/" + Samples.id(Samples.WIRE)).body()).contains("snapshot?raw=true");
  }

  private static HttpResponse<byte[]> record(String what) throws Exception {
    URI uri = URI.create(portal.url() + "/api/documents/" + Samples.id(Samples.WIRE) + what);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
  }

  @Test
  void whatWasTakenDownIsShownWithItsEvidence() throws Exception {
    String id = Samples.id(Samples.HOSTILE);
    JsonNode wire = json("/api/documents/" + Samples.id(Samples.WIRE));
    assertThat(wire.has("takenDown")).isFalse();
    assertThat(record("/snapshot?takenDown").statusCode()).isEqualTo(404);
    Snapshot snapshot = Codec.mapper().treeToValue(wire.path("snapshot"), Snapshot.class);
    PageState page = PageState.discovered(Samples.HOSTILE, "wire", null, null).holding(null, 1);
    Rejection gone =
        new Rejection(
            "ingest",
            Category.HTTP_STATUS,
            Samples.HOSTILE,
            "gone for good: the host answered 410",
            Instant.parse("2026-11-22T18:41:19Z"),
            Topics.PAGES,
            Samples.HOSTILE,
            Rejection.base64(Codec.write(page)),
            snapshot);
    portal.publisher().publish(Topics.REJECTIONS, "ingest:" + Samples.HOSTILE, gone).join();

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> json("/api/documents/" + id).has("takenDown"));

    JsonNode takenDown = json("/api/documents/" + id).path("takenDown");
    assertThat(takenDown.path("found").asString()).isEqualTo("2026-11-22T18:41:19Z");
    assertThat(takenDown.path("reason").asString()).contains("410");
    assertThat(takenDown.path("snapshot").path("warc").asString()).isEqualTo(snapshot.warc());
    assertThat(get("/documents/" + id).body())
        .contains("Not there as it had been on", "22 Nov 2026, 18:41 UTC", "the host answered 410");
    assertThat(get("/api/documents/" + id + "/snapshot?takenDown").body())
        .contains("A second text");
  }

  @Test
  void pagesForbidWhatIsNotOurs() throws Exception {
    HttpResponse<String> page = get("/documents/" + Samples.id(Samples.HOSTILE));
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'", "object-src 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>", "<img", "<b>bold");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=korea",
        "/dossiers",
        "/alerts",
        "/subscriptions",
        "/subscriptions/new",
        "/sources",
        "/submit",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/actuator/prometheus"
      })
  void everyPageIsThere(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void sourcesAreShownFromWhatEveryInstanceReports() throws Exception {
    report(part("gazette", 0, SourceHealth.Status.WELL, null));
    report(part("gazette", 1, SourceHealth.Status.FAILING, "An HTML <page> came"));
    report(part("wire", 0, SourceHealth.Status.WELL, null));
    report(old(part("archive", 0, SourceHealth.Status.WELL, null)));
    portal.publisher().publishBytes(Topics.SOURCES, "poison/0", new byte[] {'?'}).join();
    report(part("zeitung", 0, SourceHealth.Status.UNKNOWN, null));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> json("/api/sources").path("sources").size() == 4);

    JsonNode old = json("/api/sources").path("sources").path(0);
    assertThat(old.path("source").asString()).isEqualTo("archive");
    assertThat(old.path("status").asString()).isEqualTo("unwatched");
    assertThat(old.path("reported").asString()).isEqualTo("2014-10-17T12:00:00Z");
    JsonNode first = json("/api/sources").path("sources").path(1);
    assertThat(first.path("source").asString()).isEqualTo("gazette");
    assertThat(first.path("status").asString()).isEqualTo("failing");
    assertThat(first.has("partition")).isFalse();
    assertThat(json("/api/sources/wire").path("status").asString()).isEqualTo("well");
    assertThat(get("/sources").body())
        .contains("id=\"gazette\"", "An HTML &lt;page&gt; came", "id=\"zeitung\"")
        .contains("nobody has told of it since 2014-10-17T12:00:00Z")
        .doesNotContain("id=\"down\"");
    assertProblem(get("/api/sources/none"));

    assertProblem(send("POST", "/api/sources/none/visit", ""));
    assertThat(send("POST", "/api/sources/wire/visit", "").statusCode()).isEqualTo(202);
    VisitRequest request = Codec.read(published(Topics.PAGES, "visit:wire"), VisitRequest.class);
    assertThat(request.source()).isEqualTo("wire");
    assertThat(send("POST", "/sources/wire/visit", "").headers().firstValue("Location"))
        .hasValueSatisfying(there -> assertThat(there).endsWith("/sources?visit=wire#wire"));
    assertThat(get("/sources?visit=wire").body()).contains("will be visited");

    portal.publisher().remove(Topics.SOURCES, "zeitung/0").join();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> json("/api/sources").path("sources").size() == 3);

    report(old(part("gazette", 0, SourceHealth.Status.WELL, null)));
    report(old(part("gazette", 1, SourceHealth.Status.WELL, null)));
    report(old(part("wire", 0, SourceHealth.Status.WELL, null)));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(get("/sources").body()).contains("id=\"down\""));
  }

  private static SourceHealth old(SourceHealth part) {
    return new SourceHealth(
        part.source(),
        part.name(),
        part.partition(),
        part.status(),
        part.since(),
        part.lastSuccess(),
        part.lastDocument(),
        part.newestPublished(),
        part.silentFrom(),
        part.errorRate(),
        part.message(),
        part.places(),
        part.gaps(),
        Instant.parse("2014-10-17T12:00:00Z"));
  }

  private static void report(SourceHealth part) {
    portal.publisher().publish(Topics.SOURCES, part.source() + "/" + part.partition(), part).join();
  }

  private static SourceHealth part(
      String source, int partition, SourceHealth.Status status, @Nullable String message) {
    Instant then = Instant.parse("2014-10-17T12:00:00Z");
    return new SourceHealth(
        source,
        "The " + source,
        partition,
        status,
        then,
        then,
        null,
        null,
        null,
        0.1,
        message,
        List.of(new SourceHealth.Place("https://" + source + ".example/rss", then, message)),
        List.of(),
        Instant.now());
  }

  private static boolean arrives(BufferedReader reader, Alert alert) throws IOException {
    portal.publisher().publish(Topics.ALERTS, alert.subscription(), alert).join();
    for (int line = 0; line < 10; line++) {
      if (String.valueOf(reader.readLine()).equals("id:" + alert.id())) {
        return true;
      }
    }
    return false;
  }

  private static Alert alert(String subscription) {
    return new Alert(
        "alert-" + subscription,
        subscription,
        "Live & well",
        Samples.id(Samples.HOSTILE),
        1,
        Samples.HOSTILE_TITLE,
        Samples.HOSTILE,
        "blog",
        "2014-10-17",
        null,
        null,
        List.of(new Span("about Japan", 90, 101)),
        Instant.parse("2014-10-17T12:00:00Z"));
  }

  private static Submission submission(String id) throws Exception {
    return Codec.read(published(Topics.SUBMISSIONS, id), Submission.class);
  }

  private static byte[] published(String topic, String key) {
    try (var consumer = new KafkaConsumer<String, byte[]>(portal.consumerSettings())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      for (int polls = 0; polls < 30; polls++) {
        for (var record : consumer.poll(Duration.ofSeconds(1))) {
          if (record.key().equals(key)) {
            return record.value();
          }
        }
      }
    }
    throw new AssertionError("nothing in " + topic + " under " + key);
  }

  private static void assertProblem(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = Codec.mapper().readTree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
    assertThat(problem.has("title")).isTrue();
  }

  private static int total(String filter) throws Exception {
    return json("/api/documents?" + filter).path("total").asInt();
  }

  private static JsonNode json(String path) throws Exception {
    return Codec.mapper().readTree(get(path).body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(String method, String path, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create(portal.url() + path);
  }
}
