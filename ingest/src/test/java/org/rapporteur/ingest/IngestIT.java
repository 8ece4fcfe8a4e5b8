package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.FoundRecord;
import org.rapporteur.archive.WarcResponses;
import org.rapporteur.archive.fixity.FileCheck;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.VisitRequest;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.document.Submission;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** From sites on loopback to the real topics. */
class IngestIT {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path broker;
  private static EmbeddedKafka kafka;

  @TempDir Path folder;
  private final Site site = new Site();

  @BeforeAll
  static void startBroker() {
    kafka = EmbeddedKafka.start(broker);
  }

  @AfterAll
  static void stopBroker() {
    kafka.close();
  }

  @AfterEach
  void closeSite() {
    site.close();
  }

  @Test
  void feedListingAndLetterBecomeDocuments() throws Exception {
    site.article("/news/2014/one", "Draft is tabled", "2014-10-15", Articles.text("the draft"))
        .article("/news/2014/two", "Vote is near", "2014-10-16", Articles.text("the vote"))
        .article("/speeches/3", "A speech on rights", "2014-10-17", Articles.text("rights"))
        .feed("/rss", "/news/2014/one", "/news/2014/two?utm_source=rss")
        .article(
            "/news/2014/two?utm_source=rss",
            "Vote is near",
            "2014-10-16",
            Articles.text("the vote"))
        .html(
            "/speeches",
            "<ul><li class=s><a href=/speeches/3>A speech</a><li class=s><a href=/letter.pdf>Letter</a></ul>")
        .bytes("/letter.pdf", "text/html", letter());
    String sources =
        """
        sources:
          - id: daily
            name: The Daily
            discover: [{feed: "%s"}]
            kind: news
            rate: 100
            private: true
          - id: ministry
            name: The Ministry
            kind: statement
            discover: [{listing: "%s", links: ".s a"}]
            rate: 100
            private: true
        """
            .formatted(site.url("/rss"), site.url("/speeches"));

    try (var _ = start(List.of(), sources);
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> mine(tape).size() >= 4);

      Document one = find(tape, "/news/2014/one");
      assertThat(one.title()).contains("Draft is tabled");
      assertThat(one.published()).startsWith("2014-10-15");
      assertThat(one.publishedFrom()).isEqualTo(DateEvidence.META);
      assertThat(one.source()).isEqualTo("daily");
      assertThat(one.version()).isEqualTo(1);
      assertThat(one.id()).isEqualTo(DocumentId.ofUrl(site.url("/news/2014/one")));
      assertThat(one.snapshot()).isNotNull();
      assertThat(Archive.at(folder.resolve("archive")).find(one.snapshot())).isPresent();
      assertThat(find(tape, "/news/2014/two").url()).endsWith("two?utm_source=rss");
      Document letter = find(tape, "/letter.pdf");
      assertThat(letter.text()).contains("counter-draft on human rights");
      assertThat(letter.source()).isEqualTo("ministry");
      assertThat(mine(tape)).hasSize(4);
    }
  }

  @Test
  void aCatalogueAndAResolutionInTheirOwnFormsBecomeDocuments() throws Exception {
    String records =
        """
        <collection xmlns="http://www.loc.gov/MARC21/slim"><record>
        <controlfield tag="001">7</controlfield>
        <datafield tag="191"><subfield code="a">A/C.3/86/L.9</subfield></datafield>
        <datafield tag="245"><subfield code="a">Harbours :</subfield><subfield code="b">draft resolution /</subfield></datafield>
        <datafield tag="269"><subfield code="a">2025-10-30</subfield></datafield>
        <datafield tag="710"><subfield code="a">Fiji</subfield></datafield></record></collection>
        """;
    String resolution =
        """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
        <meta><FRBRdate date="2025-12-20" name="publication"/></meta>
        <preface><p><docNumber>86/300.</docNumber> <docTitle refersTo="#resolutionTitle">Harbours</docTitle></p></preface>
        <mainBody><paragraph><num>1.</num><content><p>Asks for lamps.</p></content></paragraph></mainBody>
        </statement></akomaNtoso>
        """;
    site.bytes("/search", "application/xml", records.getBytes(StandardCharsets.UTF_8))
        .bytes("/record/7", "application/marcxml+xml", records.getBytes(StandardCharsets.UTF_8))
        .feed("/rss", "/res/86-300")
        .bytes("/res/86-300", "text/xml", resolution.getBytes(StandardCharsets.UTF_8));
    String sources = daily() + source("library", "feed: " + site.url("/search"));

    try (var _ = start(List.of(), sources);
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> mine(tape).size() == 2);

      Document record = find(tape, "/record/7");
      assertThat(record.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
      assertThat(record.title()).isEqualTo("Harbours: draft resolution");
      assertThat(record.published()).isEqualTo("2025-10-30");
      assertThat(record.text()).startsWith("A/C.3/86/L.9").contains("Sponsors: Fiji");
      Document adopted = find(tape, "/res/86-300");
      assertThat(adopted.kind()).isEqualTo(DocumentKind.RESOLUTION);
      assertThat(adopted.published()).isEqualTo("2025-12-20");
      assertThat(adopted.text()).contains("\n\n1. Asks for lamps.");
    }
  }

  @Test
  void anEditedPageIsANewVersionAndANewTeaserIsNot() throws Exception {
    site.feed("/rss", "/news/2014/talks")
        .article("/news/2014/talks", "Talks go on", "2014-10-15", Articles.text("the talks"));

    try (var _ = start(List.of("--rapporteur.ingest.recheck=1s"), daily());
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> mine(tape).size() == 1);
      String before = Articles.html("Talks go on", "2014-10-15", Articles.text("the talks"));
      site.html("/news/2014/talks", before.replace("Front page", "Front page, now in colour"));
      long asked = site.asked("/news/2014/talks");
      await().atMost(PATIENCE).until(() -> site.asked("/news/2014/talks") > asked + 1);
      site.article("/news/2014/talks", "Talks fail", "2014-10-15", Articles.text("the failure"));
      await().atMost(PATIENCE).until(() -> mine(tape).size() >= 2);

      assertThat(mine(tape)).extracting(Document::version).containsExactly(1, 2);
      assertThat(mine(tape)).extracting(Document::id).containsOnly(mine(tape).getFirst().id());
      assertThat(mine(tape).getLast().title()).startsWith("Talks fail");
    }
  }

  @Test
  void whatIsPoisonIsPutAsideAndTheRestFlows() throws Exception {
    byte[] korean =
        "<html><body><p>%s</p></body></html>"
            .formatted(
                "\uad50\uc12d\ub2e8\uccb4\uac00 \uacb0\uc758\uc548\uc744 \uc81c\ucd9c\ud588\ub2e4. "
                    .repeat(50))
            .getBytes(Charset.forName("euc-kr"));
    // every third byte is gone: no character set makes sense of it
    byte[] garbled = new byte[korean.length];
    for (int i = 0; i < korean.length; i++) {
      garbled[i] = i > 40 && i % 3 == 0 ? (byte) 0xFF : korean[i];
    }
    site.feed("/rss", "/cut.pdf", "/garbled", "/huge", "/gone", "/news/2014/good")
        .bytes("/cut.pdf", "application/pdf", Arrays.copyOf(letter(), 400))
        .bytes("/garbled", "text/html; charset=utf-8", garbled)
        .bytes("/huge", "text/html", new byte[50_000_000])
        .status("/gone", 410)
        .article("/news/2014/good", "A good page", "2014-10-15", Articles.text("peace"))
        .html("/feed-of-lies", "<html><body><h1>Our feed has moved</h1></body></html>");
    String sources = daily() + source("liar", "feed: " + site.url("/feed-of-lies"));

    try (var _ = start(List.of(), sources);
        var documents = new Tape<>(settings(), Topics.DOCUMENTS, Document.class);
        var rejections = new Tape<>(settings(), Topics.REJECTIONS, Rejection.class)) {
      await()
          .atMost(PATIENCE)
          .until(() -> mine(documents).size() == 1 && rejected(rejections).size() >= 5);

      assertThat(rejected(rejections))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  site.url("/cut.pdf"), Category.DAMAGED,
                  site.url("/garbled"), Category.DAMAGED,
                  site.url("/huge"), Category.TOO_LARGE,
                  site.url("/gone"), Category.HTTP_STATUS,
                  site.url("/feed-of-lies"), Category.NOT_A_FEED));
    }
  }

  @Test
  void aRejectionThatIsReplayedIsVisitedAgainAtOnce() throws Exception {
    site.feed("/rss", "/news/2014/late").status("/news/2014/late", 403);

    try (var ingest = start(List.of(), daily());
        var documents = new Tape<>(settings(), Topics.DOCUMENTS, Document.class);
        var rejections = new Tape<>(settings(), Topics.REJECTIONS, Rejection.class)) {
      await().atMost(PATIENCE).until(() -> rejected(rejections).size() == 1);
      site.article("/news/2014/late", "At last", "2014-10-15", Articles.text("patience"));
      Rejection rejection =
          rejections.records().stream()
              .filter(one -> one.source().equals(site.url("/news/2014/late")))
              .findFirst()
              .orElseThrow();
      ingest
          .getBean("publisher", Publisher.class)
          .publishBytes(rejection.topic(), rejection.key(), rejection.recordBytes())
          .join();

      await().atMost(PATIENCE).until(() -> mine(documents).size() == 1);
      assertThat(mine(documents).getFirst().title()).startsWith("At last");
    }
  }

  @Test
  void aChangedListIsWatchedWithoutARestartAndOneWithMistakesIsNot() throws Exception {
    site.feed("/rss", "/news/2014/first")
        .article("/news/2014/first", "First", "2014-10-15", Articles.text("patience"))
        .feed("/other", "/news/2014/second")
        .article("/news/2014/second", "Second", "2014-10-16", Articles.text("haste"));
    Path list = folder.resolve("sources.yml");

    try (var ingest = start(List.of(), daily());
        var documents = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      SourceFileHealth health = ingest.getBean(SourceFileHealth.class);
      await().atMost(PATIENCE).until(() -> mine(documents).size() == 1);
      Files.writeString(list, daily() + "  - {id: homeless}\n");
      await().atMost(PATIENCE).until(() -> status(health).equals("OUTDATED"));
      long before = site.asked("/rss");
      await().atMost(PATIENCE).until(() -> site.asked("/rss") > before);

      Files.writeString(list, "sources:\n" + source("other", "feed: " + site.url("/other")));
      await().atMost(PATIENCE).until(() -> mine(documents).size() == 2);
      assertThat(status(health)).isEqualTo("UP");
      long last = site.asked("/rss");
      long others = site.asked("/other");
      await().atMost(PATIENCE).until(() -> site.asked("/other") > others + 1);
      assertThat(site.asked("/rss")).isEqualTo(last);
    }
  }

  @Test
  void aSourceWhoseVisitSomebodyWantsIsVisitedNow() throws Exception {
    site.feed("/rss", "/news/2014/first")
        .article("/news/2014/first", "First", "2014-10-15", Articles.text("patience"))
        .article("/news/2014/second", "Second", "2014-10-16", Articles.text("haste"));

    try (var ingest = start(List.of(), daily().replace("1s", "6h"));
        var documents = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> mine(documents).size() == 1);
      site.feed("/rss", "/news/2014/second", "/news/2014/first");
      Publisher publisher = ingest.getBean("publisher", Publisher.class);
      VisitRequest others = new VisitRequest("other", inAMoment());
      VisitRequest ours = new VisitRequest("daily", inAMoment());
      for (int partition = 0; partition < publisher.partitions(Topics.PAGES); partition++) {
        publisher.publish(Topics.PAGES, partition, others.key(), others).join();
        publisher.publish(Topics.PAGES, partition, ours.key(), ours).join();
      }

      await().atMost(PATIENCE).until(() -> mine(documents).size() == 2);
      assertThat(site.asked("/rss")).isEqualTo(2);
    }
  }

  /** A place that was visited a moment before is not visited again. */
  private static Instant inAMoment() {
    return Instant.now().plusSeconds(120);
  }

  private static String status(SourceFileHealth health) {
    return health.health().getStatus().getCode();
  }

  @Test
  void whatAPersonHandsInGoesTheSameRoad() throws Exception {
    String id = DocumentId.ofBytes(letter());
    var letter =
        new Submission(
            id, null, "2014-10-06", "application/pdf", "letter.pdf", base64(letter()), NOW);
    var hostile =
        new Submission("hostile", "http://169.254.169.254/latest/", null, null, null, null, NOW);
    var damaged =
        new Submission(
            "damaged",
            null,
            null,
            "application/pdf",
            "x.pdf",
            base64(Arrays.copyOf(letter(), 400)),
            NOW);

    try (var ingest = start(List.of(), "sources: []");
        var documents = new Tape<>(settings(), Topics.DOCUMENTS, Document.class);
        var rejections = new Tape<>(settings(), Topics.REJECTIONS, Rejection.class)) {
      Publisher publisher = ingest.getBean("publisher", Publisher.class);
      for (Submission submission : List.of(hostile, damaged, letter)) {
        publisher.publish(Topics.SUBMISSIONS, submission.id(), submission).join();
      }
      await()
          .atMost(PATIENCE)
          .until(() ->
              document(documents, id) != null
                  && of(rejections, "hostile") != null
                  && of(rejections, "damaged") != null);

      Document document = Objects.requireNonNull(document(documents, id));
      assertThat(document.published()).isEqualTo("2014-10-06");
      assertThat(document.publishedFrom()).isEqualTo(DateEvidence.GIVEN);
      assertThat(document.source()).isEqualTo("submission");
      assertThat(
              Archive.at(folder.resolve("archive"))
                  .find(Objects.requireNonNull(document.snapshot())))
          .isPresent();
      assertThat(Objects.requireNonNull(of(rejections, "hostile")).category())
          .isEqualTo(Category.REFUSED_ADDRESS);
      assertThat(Objects.requireNonNull(of(rejections, "damaged")).category())
          .isEqualTo(Category.DAMAGED);
      assertThat(Objects.requireNonNull(of(rejections, "damaged")).topic())
          .isEqualTo(Topics.SUBMISSIONS);
    }
  }

  @Test
  void aCorrectionUnderTheSameIdIsTheNextVersionAndTheCrawlGoesOnFromThere() throws Exception {
    site.feed("/rss", "/news/2014/talks")
        .article("/news/2014/talks", "Talks go on", "2014-10-15", Articles.text("the talks"));
    String url = site.url("/news/2014/talks");
    String letter = "urn-letter";

    try (var ingest = start(List.of("--rapporteur.ingest.recheck=1s"), daily());
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> mine(tape).size() == 1);
      Publisher publisher = ingest.getBean("publisher", Publisher.class);
      for (String day : new String[] {"2014-10-05", "2014-10-06", "2014-10-06"}) {
        handIn(publisher, letter, null, day, "A letter about the draft, as it came by mail.");
      }
      handIn(
          publisher, DocumentId.ofUrl(url), url, null, "What the page ought to say of the talks.");
      await()
          .atMost(PATIENCE)
          .until(() ->
              versions(tape, letter).size() == 3
                  && versions(tape, DocumentId.ofUrl(url)).size() == 2);
      // the site says what it said before, which takes nothing back
      long asked = site.asked("/news/2014/talks");
      await().atMost(PATIENCE).until(() -> site.asked("/news/2014/talks") > asked + 1);
      site.article("/news/2014/talks", "Talks fail", "2014-10-15", Articles.text("the failure"));
      await().atMost(PATIENCE).until(() -> versions(tape, DocumentId.ofUrl(url)).size() >= 3);

      assertThat(versions(tape, letter)).containsExactly(1, 2, 2);
      assertThat(versions(tape, DocumentId.ofUrl(url))).containsExactly(1, 2, 3);
      assertThat(mine(tape).getLast().title()).startsWith("Talks fail");
    }
  }

  @Test
  void whatAPersonHandedInIsCrawledOnceASourceAnnouncesIt() throws Exception {
    site.feed("/rss", "/news/2014/first")
        .article("/news/2014/first", "First", "2014-10-15", Articles.text("patience"))
        .article("/news/2014/talks", "Talks go on", "2014-10-15", Articles.text("the talks"));
    String url = site.url("/news/2014/talks");
    String id = DocumentId.ofUrl(url);

    try (var ingest = start(List.of(), daily());
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> mine(tape).size() == 1);
      handIn(ingest.getBean("publisher", Publisher.class), id, url, null, "Cut out of the paper.");
      await().atMost(PATIENCE).until(() -> versions(tape, id).equals(List.of(1)));

      site.feed("/rss", "/news/2014/talks", "/news/2014/first");
      await().atMost(PATIENCE).until(() -> versions(tape, id).equals(List.of(1, 2)));

      assertThat(mine(tape).getLast().source()).isEqualTo("daily");
      assertThat(mine(tape).getLast().title()).startsWith("Talks go on");
      assertThat(site.asked("/news/2014/talks")).isEqualTo(1);
    }
  }

  @Test
  void aStoryToldElsewhereIsLinkedAlsoAfterARestart() throws Exception {
    String story = Articles.text("the story that goes round");
    site.feed("/rss", "/news/2014/first")
        .article("/news/2014/first", "A story", "2014-10-15", story);
    try (var _ = start(List.of(), daily());
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> mine(tape).size() == 1);
    }
    site.feed("/other", "/copies/2014/second")
        .article("/copies/2014/second", "The story, again", "2014-10-16", story);
    try (var ingest = start(List.of(), daily() + source("other", "feed: " + site.url("/other")));
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> mine(tape).size() == 2);
      String first = DocumentId.ofUrl(site.url("/news/2014/first"));
      assertThat(find(tape, "/copies/2014/second").sameStoryAs()).contains(first);

      handIn(
          ingest.getBean("publisher", Publisher.class),
          "a-copy",
          null,
          null,
          find(tape, "/news/2014/first").text());
      await().atMost(PATIENCE).until(() -> document(tape, "a-copy") != null);
      assertThat(Objects.requireNonNull(document(tape, "a-copy")).sameStoryAs()).contains(first);
    }
  }

  @Test
  void whatAnotherHostHasIsAskedOfThatHostByWhoeverHasIt() throws Exception {
    try (Site other = new Site();
        var _ = start(List.of(), movedTo(other));
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> of(other, tape).size() >= 2);

      assertThat(of(other, tape))
          .extracting(Document::url)
          .containsExactlyInAnyOrder(other.url("/news/2014/page"), other.url("/news/2014/more"));
      // asked by its own host's thread and by nobody on the way
      assertThat(other.asked("/news/2014/page")).isEqualTo(1);
      assertThat(other.asked("/feed")).isPositive();
      assertThat(archived())
          .anyMatch(answer ->
              answer.url().equals(site.url("/news/2014/moved"))
                  && answer.header("Location").equals(Optional.of(other.url("/news/2014/page"))));
    }
  }

  @Test
  void whatAFeedAnnouncesIsReadThoughTheFrontPageThatNamesItIsUnchanged() throws Exception {
    site.page("/", IngestIT::answerUnchanged).feed("/named", "/first");
    for (String path : List.of("/first", "/second")) {
      site.article(path, "A story", "2014-10-15", Articles.text("the story of " + path));
    }
    String home = "  - {id: front, home: \"%s\", interval: 1s, rate: 100, private: true}\n";
    try (var _ = start(List.of(), "sources:\n" + home.formatted(site.url("/")));
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> of(site, tape).size() == 1);
      await().atMost(PATIENCE).until(() -> site.asked("/") > 1);

      site.feed("/named", "/first", "/second");

      await().atMost(PATIENCE).until(() -> of(site, tape).size() == 2);
    }
  }

  private static void answerUnchanged(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", "\"front\"");
    if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    byte[] page =
        "<link rel=alternate type='application/rss+xml' href=/named>"
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
  }

  @Test
  void partsOfAnIndexOnOtherHostsAreReadWhereTheirHostsAllowIt() throws Exception {
    List<Site> others = IntStream.range(0, 4).mapToObj(_ -> new Site()).toList();
    others.forEach(IngestIT::fillPart);
    others
        .getFirst()
        .bytes(
            "/robots.txt",
            "text/plain",
            "User-agent: *\nDisallow: /".getBytes(StandardCharsets.UTF_8));
    site.bytes("/index", "application/xml", index(others));
    try (var _ =
            start(List.of(), "sources:\n" + source("parts", "sitemap: " + site.url("/index")));
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      for (Site other : others.subList(1, 4)) {
        await().atMost(PATIENCE).until(() -> of(other, tape).size() == 1);
      }
      await().atMost(PATIENCE).until(() -> others.getFirst().asked("/robots.txt") > 0);

      assertThat(others).allMatch(other -> other.asked("/robots.txt") == 1);
      assertThat(others.getFirst().asked()).containsOnly("/robots.txt");
    } finally {
      others.forEach(Site::close);
    }
  }

  private static void fillPart(Site other) {
    String part = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>%s</loc>";
    other
        .article("/story", "A story", "2014-10-15", Articles.text("the story of " + other.url("/")))
        .bytes(
            "/part",
            "application/xml",
            (part.formatted(other.url("/story")) + "</url></urlset>")
                .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] index(List<Site> others) {
    return others.stream()
        .map(other -> "<sitemap><loc>" + other.url("/part") + "</loc></sitemap>")
        .collect(
            Collectors.joining(
                "",
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>",
                "</sitemapindex>"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A page and a feed that have moved, and the sources that still name the old ones. */
  private String movedTo(Site other) {
    other
        .article("/news/2014/page", "A page", "2014-10-15", Articles.text("the page that moved"))
        .article("/news/2014/more", "More", "2014-10-16", Articles.text("the feed that moved"))
        .feed("/feed", "/news/2014/more");
    site.feed("/rss", "/news/2014/moved")
        .redirect("/news/2014/moved", other.url("/news/2014/page"))
        .redirect("/old-feed", other.url("/feed"));
    return daily() + source("moved", "feed: " + site.url("/old-feed"));
  }

  private static List<Document> of(Site other, Tape<Document> tape) {
    return tape.records().stream()
        .filter(one -> String.valueOf(one.url()).startsWith(other.url("/")))
        .toList();
  }

  private List<ArchivedResponse> archived() throws IOException {
    List<ArchivedResponse> found = new ArrayList<>();
    for (Path file : FileCheck.files(folder.resolve("archive"))) {
      try (var records = WarcResponses.in(file)) {
        records
            .map(FoundRecord::record)
            .filter(ArchivedResponse.class::isInstance)
            .map(ArchivedResponse.class::cast)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static void handIn(
      Publisher publisher, String id, @Nullable String url, @Nullable String day, String text) {
    String content = base64(text.getBytes(StandardCharsets.UTF_8));
    var submission = new Submission(id, url, day, "text/plain;charset=UTF-8", null, content, NOW);
    publisher.publish(Topics.SUBMISSIONS, id, submission).join();
  }

  private static List<Integer> versions(Tape<Document> tape, String id) {
    return tape.records().stream()
        .filter(one -> one.id().equals(id))
        .map(Document::version)
        .toList();
  }

  private String daily() {
    return "sources:\n" + source("daily", "feed: " + site.url("/rss"));
  }

  private static String source(String id, String place) {
    return "  - {id: %s, discover: [{%s}], interval: 1s, rate: 100, private: true}\n"
        .formatted(id, place);
  }

  private static String base64(byte[] bytes) {
    return Objects.requireNonNull(Rejection.base64(bytes));
  }

  private static @Nullable Document document(Tape<Document> tape, String id) {
    return tape.records().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  private static @Nullable Rejection of(Tape<Rejection> tape, String key) {
    return tape.records().stream().filter(one -> key.equals(one.key())).findFirst().orElse(null);
  }

  private Map<String, Category> rejected(Tape<Rejection> tape) {
    return tape.records().stream()
        .filter(rejection -> rejection.source().startsWith(site.url("/")))
        .collect(Collectors.toMap(Rejection::source, Rejection::category));
  }

  private static byte[] letter() {
    return Letters.pdf(
        "Permanent Mission",
        "New York, 6 October 2014",
        "Excellency, I have the honour to enclose a counter-draft on human rights,",
        "which my delegation intends to put forward in the present session.");
  }

  private ConfigurableApplicationContext start(List<String> settings, String sources)
      throws IOException {
    Path file = Files.writeString(folder.resolve("sources.yml"), sources);
    List<String> arguments = new ArrayList<>(settings);
    arguments.add("--server.port=0");
    arguments.add("--rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers());
    arguments.add("--rapporteur.ingest.sources=" + file);
    arguments.add("--rapporteur.ingest.archive=" + folder.resolve("archive"));
    return new SpringApplicationBuilder(IngestApplication.class)
        .run(arguments.toArray(String[]::new));
  }

  private static KafkaSettings settings() {
    return new KafkaSettings(kafka.bootstrapServers(), 4, (short) 1, null);
  }

  private List<Document> mine(Tape<Document> tape) {
    return tape.records().stream()
        .filter(document -> String.valueOf(document.url()).startsWith(site.url("/")))
        .toList();
  }

  private Document find(Tape<Document> tape, String path) {
    return mine(tape).stream()
        .filter(document -> site.url(path).equals(document.canonicalUrl()))
        .findFirst()
        .orElseThrow();
  }
}
