package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.ingest.Articles;
import org.rapporteur.ingest.Letters;
import org.rapporteur.ingest.Packing;
import org.rapporteur.ingest.Site;
import org.rapporteur.ingest.crawl.visit.Outcome;
import org.rapporteur.ingest.fetch.RawServer;

/**
 * Sites on loopback that break, stall, bury or deceive a crawler, visited as the crawl visits. What
 * cannot be read is told with its address and its cause; what can be read is.
 */
@Timeout(120)
class HostileSitesTest extends SiteVisits {

  /** Of 20 bytes each: less than a body may have, and more than a stack has room for. */
  private static final int EMPTY_PIECES = 90_000;

  private static final String TEXT = Articles.text("the draft on harbours");
  private static final String HTML = Articles.html("Harbours", "2026-11-20", TEXT);
  private static final int MANY_ZEROS = 200_000_000;

  // Bodies

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "gzip, gzip", "deflate, gzip"})
  void bombsOfAllMakesAreTooLarge(String encoding) throws Exception {
    byte[] bomb = new byte[MANY_ZEROS];
    for (String make : encoding.split(", ")) {
      bomb = Packing.packed(make, bomb);
    }
    packed("/bomb", encoding, bomb);

    assertTold(refusal("/bomb"), "/bomb", Category.TOO_LARGE, "longer than 2000000 bytes");
    assertTold(refusal("feed", "/bomb"), "/bomb", Category.TOO_LARGE, "longer than 2000000 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed", "listing", "home"})
  void aPageOfEndlessMarkupIsTooLargeThoughItsBytesAreFew(String way) throws Exception {
    byte[] page = "<p>x".repeat(490_000).getBytes(StandardCharsets.UTF_8);
    packed("/markup", "gzip", Packing.packed("gzip", page));

    assertTold(refusal("/markup"), "/markup", Category.TOO_LARGE, "more than 300000 elements");
    assertTold(refusal(way, "/markup"), "/markup", Category.TOO_LARGE, "more than 300000");
  }

  @Test
  void manyEmptyGzipsInARowEnd() throws Exception {
    byte[] nothing = Packing.packed("gzip", new byte[0]);
    try (RawServer server =
        new RawServer(out -> {
          out.write(RawServer.head("HTTP/1.1 200 OK", "Content-Encoding: gzip"));
          for (int i = 0; i < EMPTY_PIECES; i++) {
            out.write(nothing);
          }
        })) {
      assertThat(visitor.refusal(server.url()).category()).isEqualTo(Category.DAMAGED);
    }
  }

  @Test
  void aGigabyteOfZerosIsTooLargeWhetherItIsAnnouncedOrNot() throws Exception {
    for (String length : new String[] {"Content-Length: 1073741824", "X-Length: none"}) {
      try (RawServer server = zeros(length)) {
        Rejection told = visitor.refusal(server.url());

        assertThat(told.category()).isEqualTo(Category.TOO_LARGE);
        assertThat(told.source()).isEqualTo(server.url());
        assertThat(server.written()).isLessThan(50_000_000);
      }
    }
  }

  @Test
  void aBodyThatDripsAndAHeadThatDripsAreTooSlow() throws Exception {
    String html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    for (String start : new String[] {html + "\r\n<p>", html + "X-Slow: "}) {
      try (RawServer server = new RawServer(out -> drip(out, start))) {
        Rejection told = visitor.refusal(server.url());

        assertThat(told.category()).isEqualTo(Category.TOO_SLOW);
        assertThat(told.source()).isEqualTo(server.url());
        assertThat(visitor.article(server.url()).rejections()).as("it may pass").isEmpty();
      }
    }
  }

  @Test
  void aBodyThatEndsEarlyIsNoDocument() throws Exception {
    try (RawServer server =
        new RawServer(out -> {
          out.write(
              RawServer.head("HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Length: 9999"));
          out.write(HTML.getBytes(StandardCharsets.UTF_8));
        })) {
      assertThat(visitor.refusal(server.url()).category()).isEqualTo(Category.CONNECTION);
    }
    byte[] packed = Packing.packed("gzip", HTML.getBytes(StandardCharsets.UTF_8));
    packed("/half", "gzip", Arrays.copyOf(packed, packed.length / 2));
    assertTold(refusal("/half"), "/half", Category.DAMAGED, "end of ZLIB");
  }

  // Redirects

  @Test
  void redirectsInACircleSaySo() throws Exception {
    site.redirect("/a", "/b").redirect("/b", "/a");

    assertTold(refusal("/a"), "/a", Category.HTTP_STATUS, "circle");
    assertTold(refusal("feed", "/a"), "/a", Category.HTTP_STATUS, "circle");
  }

  @Test
  void aWallThatWantsACookieSaysSo() throws Exception {
    site.page(
        "/news/1",
        exchange -> {
          exchange.getResponseHeaders().set("Set-Cookie", "seen=1; Path=/");
          exchange.getResponseHeaders().set("Location", "/news/1");
          exchange.sendResponseHeaders(302, -1);
        });

    assertTold(refusal("/news/1"), "/news/1", Category.HTTP_STATUS, "cookie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/consent?back=%2Fnews%2F1",
        "/privacy-gate/index.html",
        "/user/login.php?next=/news/1",
        "/subscribe?return=/news/1"
      })
  void aWallElsewhereIsNoDocument(String wall) throws Exception {
    site.redirect("/news/1", wall).html(wall, wallPage());

    Outcome outcome = visitor.article(site.url("/news/1"));

    assertThat(outcome.documents()).isEmpty();
    assertTold(outcome.rejections().getFirst(), "/news/1", Category.HTTP_STATUS, "asks");
  }

  private static String wallPage() {
    return """
    <html><head><title>Before you go on</title></head><body><h1>Your privacy matters to us</h1>
    <p>We and our 812 partners use cookies to store and read information on your device. With your
    consent we show you personalised advertising and measure how you use our offers.</p>
    <p>You may withdraw your consent at any time. More is in our privacy policy and cookie notice.</p>
    <form method="post"><button>Accept all</button><button>Manage settings</button></form>
    </body></html>
    """;
  }

  @Test
  void aWallInPlaceOfAnArticleIsNoDocument() throws Exception {
    site.html("/news/1", wallPage());

    Outcome outcome = visitor.article(site.url("/news/1"));

    assertThat(outcome.documents()).isEmpty();
    assertTold(outcome.rejections().getFirst(), "/news/1", Category.UNSUPPORTED_TYPE, "cookies");
  }

  @Test
  void whatCannotBeReadIsArchivedOnce() throws Exception {
    site.html("/news/1", wallPage());

    Outcome first = visitor.article(site.url("/news/1"));
    long kept = bytesKept();
    site.html("/news/1", wallPage() + "<!-- at another time -->");
    Outcome second = visitor.again(first.states().getFirst());

    Snapshot snapshot = Objects.requireNonNull(first.rejections().getFirst().snapshot());
    assertThat(visitor.archived(snapshot).payload().bytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(wallPage());
    assertThat(second.rejections()).as("told before").isEmpty();
    assertThat(bytesKept()).as("kept for each that is told").isEqualTo(kept);
  }

  @Test
  void aLetterWithAScannedPageIsPublishedAndTheScanToldBesideIt() throws Exception {
    String line = "The mission presents its compliments and encloses a page of its draft.";
    byte[] letter = Letters.withScannedPage(line);
    site.page(
        "/letter.pdf",
        exchange -> {
          boolean asked = exchange.getRequestHeaders().containsKey("If-None-Match");
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange.sendResponseHeaders(asked ? 304 : 200, asked ? -1 : letter.length);
          exchange.getResponseBody().write(letter);
        });

    Outcome first = visitor.article(site.url("/letter.pdf"));
    Outcome second = visitor.again(first.states().getFirst());

    Document document = first.documents().getFirst();
    assertThat(document.text())
        .isEqualTo(line + "\n\n[Page 2 is a picture and could not be read.]");
    Rejection told = first.rejections().getFirst();
    assertTold(told, "/letter.pdf", Category.SCANNED, "missing from the text: 2 of 2");
    assertThat(told.snapshot()).isEqualTo(document.snapshot()).isNotNull();
    assertThat(first.states().getFirst().etag()).as("asked for in full again").isNull();
    assertThat(second.states().getFirst().failures()).isZero();
    assertThat(second.documents()).isEmpty();
    assertThat(second.rejections()).as("told before").isEmpty();
  }

  @Test
  void aWallElsewhereUnderAnyNameIsNoDocument() throws Exception {
    site.redirect("/news/1", "/x/7").html("/x/7", wallPage());

    assertTold(refusal("/news/1"), "/news/1", Category.UNSUPPORTED_TYPE, "cookies");
  }

  @Test
  void aFormToLogInInPlaceOfAnArticleIsNoDocument() throws Exception {
    site.html(
        "/news/1",
        "<html><title>Sign in</title><h1>Sign in to read on</h1><p>This page is for subscribers."
            + " Please sign in with your account, or register for a new one.</p><form><input"
            + " name=user><input type=password name=word><button>Go</button></form></html>");

    assertTold(refusal("/news/1"), "/news/1", Category.UNSUPPORTED_TYPE, "log in");
  }

  @Test
  void aTestForRobotsInPlaceOfAnArticleIsNoDocument() throws Exception {
    site.html(
        "/news/1",
        "<html><title>Just a moment...</title><body><h1>www.example.com</h1><p>Checking if the site"
            + " connection is secure. Please enable JavaScript and cookies to continue.</p><form"
            + " id='challenge-form' class='captcha'></form></body></html>");

    assertTold(refusal("/news/1"), "/news/1", Category.UNSUPPORTED_TYPE, "robot");
  }

  @Test
  void anArticleAboutWallsIsADocument() throws Exception {
    String body =
        "The court ruled that cookie walls need consent. " + "It heard the regulator. ".repeat(60);
    site.html(
        "/news/1",
        Articles.html("Court rules on cookies and consent", "2026-11-20", body)
            .replace("<footer>", "<form><input type=password></form><div>We use cookies.</div>"));

    assertThat(visitor.document(site.url("/news/1")).text()).contains("heard the regulator");
  }

  @Test
  void theFrontPageIsNoVersionOfAnArticle() throws Exception {
    site.redirect("/news/gone", "/").html("/", HTML);

    Outcome outcome = visitor.article(site.url("/news/gone"));

    assertThat(outcome.documents()).isEmpty();
    assertTold(outcome.rejections().getFirst(), "/news/gone", Category.HTTP_STATUS, "front page");
  }

  // Pages

  @Test
  void whatIsNestedTenThousandDeepIsRead() throws Exception {
    site.html("/deep", "<div>".repeat(10_000) + "<p>" + TEXT);

    assertThat(visitor.document(site.url("/deep")).text()).contains("corridors were full");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=nonsense-9",
    "text/html; charset=",
    "text/html; charset=\"utf-8",
    "text/plain",
    "application/pdf",
    "image/png",
    "application/octet-stream"
  })
  void aPageIsAPageWhateverItsTypeSays(String type) throws Exception {
    String accents = HTML.replace("corridors", "couloirs d\u00e9serts");
    site.bytes("/page", type, accents.getBytes(StandardCharsets.UTF_8));

    assertThat(visitor.document(site.url("/page")).text()).contains("couloirs d\u00e9serts");
  }

  @Test
  void zeroBytesAreLeftOut() throws Exception {
    site.html("/zeros", HTML.replace("guesses", "gues\0ses").replace("<p>", "\0<p>\0"));

    assertThat(visitor.document(site.url("/zeros")).text())
        .contains("full of gues")
        .doesNotContain("\0");
  }

  @Test
  void whatIsNoTextSaysSo() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 1, 2, 3, 4};
    site.bytes("/picture", "text/html", picture).html("/empty", "");

    assertTold(refusal("/picture"), "/picture", Category.UNSUPPORTED_TYPE, "neither page nor PDF");
    assertTold(refusal("/empty"), "/empty", Category.UNSUPPORTED_TYPE, "no text");
  }

  @Test
  void lettersThatLieOrBreak() throws Exception {
    byte[] letter = Letters.pdf("A letter about harbours", "to whom it may concern");
    site.bytes("/letter", "text/html", letter)
        .bytes("/cut", "application/pdf", Arrays.copyOf(letter, 300))
        .bytes("/locked", "application/pdf", Letters.encrypted("word", "A letter"))
        .bytes(
            "/sham",
            "application/pdf",
            "%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII));

    assertThat(visitor.document(site.url("/letter")).text()).contains("about harbours");
    assertTold(refusal("/cut"), "/cut", Category.DAMAGED, "PDF");
    assertTold(refusal("/locked"), "/locked", Category.ENCRYPTED, "password");
    assertTold(refusal("/sham"), "/sham", Category.DAMAGED, "PDF");
  }

  @Test
  void entitiesOfAResolutionAreNotExpandedAndNoFileIsRead() throws Exception {
    String resolution =
        """
        <?xml version="1.0"?><!DOCTYPE akomaNtoso [%s <!ENTITY file SYSTEM "file:///etc/passwd">]>
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
        <preface><p><docNumber>86/300.</docNumber> <docTitle>Harbours &a29; &file;</docTitle></p></preface>
        <mainBody><paragraph><num>1.</num><content><p>Asks for lamps &a29;.</p></content></paragraph></mainBody>
        </statement></akomaNtoso>
        """
            .formatted(entities());
    site.bytes("/bomb", "application/xml", resolution.getBytes(StandardCharsets.UTF_8));

    Document document = visitor.document(site.url("/bomb"));

    assertThat(document.text()).contains("Asks for lamps").hasSizeLessThan(1000);
    assertThat(document.title() + document.text()).doesNotContain("root:");
  }

  @Test
  void unchangedIsNoAnswerForOneWhoHasNothing() throws Exception {
    site.status("/page", 304);

    assertTold(refusal("/page"), "/page", Category.HTTP_STATUS, "unchanged");
    assertTold(refusal("feed", "/page"), "/page", Category.HTTP_STATUS, "unchanged");
  }

  // Places

  @Test
  void whatIsNoFeedSaysWhatItIs() throws Exception {
    site.html("/rss", "<html><title>Sign in</title><form><input type=\"password\"></form></html>");
    assertTold(refusal("feed", "/rss"), "/rss", Category.NOT_A_FEED, "form to log in");

    site.html("/rss", wallPage());
    assertTold(refusal("feed", "/rss"), "/rss", Category.NOT_A_FEED, "asking about cookies");

    site.bytes("/rss", "application/rss+xml", new byte[5000]);
    assertTold(refusal("feed", "/rss"), "/rss", Category.NOT_A_FEED, "feed");

    site.bytes("/rss", "application/rss+xml", Letters.pdf("A letter"));
    assertTold(refusal("feed", "/rss"), "/rss", Category.NOT_A_FEED, "PDF");

    site.html("/rss", "");
    assertTold(refusal("feed", "/rss"), "/rss", Category.NOT_A_FEED, "empty");
  }

  @Test
  void whatIsNoListSaysWhatItIs() throws Exception {
    site.html("/list", wallPage());
    assertTold(refusal("listing", "/list"), "/list", Category.NOT_A_FEED, "Before you go on");
    assertTold(refusal("home", "/list"), "/list", Category.NOT_A_FEED, "Before you go on");

    site.html("/list", "<div>".repeat(10_000) + "x");
    assertTold(refusal("listing", "/list"), "/list", Category.NOT_A_FEED, "no link");
  }

  @Test
  void entitiesOfAFeedAreNotExpanded() throws Exception {
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [%s]><rss><channel><title>&a29;</title><item><link>%s</link></item></channel></rss>"
            .formatted(entities(), site.url("/news/1"));
    site.bytes("/rss", "application/rss+xml", feed.getBytes(StandardCharsets.UTF_8));

    assertThat(visitor.place("feed", site.url("/rss")).discovered())
        .extracting("url")
        .containsExactly(site.url("/news/1"));
  }

  @Test
  void entitiesOfASitemapAreNotExpanded() throws Exception {
    String sitemap =
        "<?xml version=\"1.0\"?><!DOCTYPE urlset [%s]><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>%s&a29;</loc></url></urlset>"
            .formatted(entities(), site.url("/news/1"));
    site.bytes("/map", "application/xml", sitemap.getBytes(StandardCharsets.UTF_8));

    assertTold(refusal("sitemap", "/map"), "/map", Category.NOT_A_FEED, "sitemap");
  }

  @Test
  void aSitemapThatUnpacksToTooMuchIsTooLarge() throws Exception {
    site.bytes("/map.gz", "application/gzip", Packing.packed("gzip", new byte[MANY_ZEROS]));

    assertTold(refusal("sitemap", "/map.gz"), "/map.gz", Category.TOO_LARGE, "unpacks to more");
  }

  @Test
  void anIndexThatLeadsToItselfIsReadOnce() throws Exception {
    index("/map.gz", "/map.gz", "/MAP.gz?x=1");
    index("/MAP.gz?x=1", "/map.gz");

    PageState part = visitor.place("sitemap", site.url("/map.gz")).discovered().getFirst();
    Rejection refusal = visitor.refusal("sitemap", site.url("/map.gz"), part);

    assertThat(refusal.source()).isEqualTo(site.url("/MAP.gz?x=1"));
    assertThat(refusal.category()).isEqualTo(Category.NOT_A_FEED);
    assertThat(refusal.message()).contains("itself");
    assertThat(site.asked()).containsExactly("/map.gz", "/MAP.gz?x=1", "/map.gz");
  }

  @Test
  void aListWhoseNextPageIsItselfIsReadOnce() throws Exception {
    site.html(
        "/list",
        "<html><body><main><ul><li><a href='/news/2014/a-long-headline-of-the-first'>A long headline"
            + " of the first</a></ul><a rel=next href='/list'>next</a></main></body></html>");

    visitor.place("depth: 50, listing", site.url("/list"));

    assertThat(site.asked("/list")).isEqualTo(1);
  }

  @Test
  void aFrontPageThatNamesAForbiddenFeedSaysSo() throws Exception {
    site.html(
        "/",
        "<html><head><link rel=alternate type='application/rss+xml'"
            + " href='http://169.254.169.254/rss'></head></html>");

    Outcome front = visitor.place("home", site.url("/"));
    Rejection refusal = visitor.refusal("home", site.url("/"), front.discovered().getFirst());

    assertThat(refusal.category()).isEqualTo(Category.REFUSED_ADDRESS);
    assertThat(refusal.message()).contains("169.254.169.254");
  }

  // The host's wishes

  @ParameterizedTest
  @CsvSource({
    "31536000, PT24H",
    "'Fri, 22 Nov 2030 12:00:00 GMT', PT24H",
    "120, PT2M",
    "soon, PT1M",
    "-5, PT1M",
    "99999999999999999999, PT24H",
    "'Sun, 22 Nov 2026 12:03:00 GMT', PT3M",
    "'Sun, 22 Nov 2020 12:00:00 GMT', PT1M",
    "'', PT1M",
    "1e9, PT1M"
  })
  void howeverLongAHostWantsToBeLeftAloneItIsAskedAgainInADay(String wish, Duration pause)
      throws Exception {
    site.page(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", wish);
          exchange.sendResponseHeaders(503, -1);
        });

    assertThat(visitor.article(site.url("/busy")).states().getFirst().nextVisit())
        .isEqualTo(Visitor.NOW.plus(pause));
  }

  @Test
  void theHostThatWantsToBeLeftAloneIsLeftAloneAndNoOther() throws Exception {
    try (Site other = new Site()) {
      other.status("/news/1", 429);

      visitor.article(other.url("/news/1"));

      assertThat(waits(() -> visitor.gate().pass(other.url("/news/2")))).isTrue();
      assertThat(waits(() -> visitor.gate().pass(site.url("/news/1")).close())).isFalse();
    }
  }

  /** Whether it waits rather than ends. */
  private static boolean waits(Waiting waiting) throws InterruptedException {
    Thread thread =
        Thread.ofPlatform()
            .start(() -> {
              try {
                waiting.run();
              } catch (Exception e) {
                // it was waiting
              }
            });
    while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
      Thread.onSpinWait();
    }
    boolean waits = thread.isAlive();
    thread.interrupt();
    thread.join();
    return waits;
  }

  /** Waits, or does not. */
  @FunctionalInterface
  private interface Waiting {
    void run() throws Exception;
  }

  @Test
  void ofAnEndlessRobotsTxtTheBeginningCounts() throws Exception {
    try (RawServer server =
            new RawServer(out -> {
              out.write(RawServer.head("HTTP/1.1 200 OK", "Content-Type: text/plain"));
              out.write("User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.US_ASCII));
              byte[] filler = "# and so on\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
              for (int i = 0; i < 500; i++) {
                out.write(filler);
              }
            });
        Visitor polite = new Visitor(folder, true)) {
      Rejection told = polite.refusal(server.url() + "news/1");

      assertThat(told.category()).isEqualTo(Category.ROBOTS);
      assertThat(told.message()).contains("forbids", "/news/1");
      assertThat(server.written()).isLessThan(20_000_000);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void aHostThatCannotSayWhatItWantsIsLeftAlone(int status) throws Exception {
    site.status("/robots.txt", status).html("/news/1", HTML);
    try (Visitor polite = new Visitor(folder, true)) {
      assertTold(
          polite.refusal(site.url("/news/1")),
          "/news/1",
          Category.ROBOTS,
          "cannot be read for now");
    }
    assertThat(site.asked("/news/1")).isZero();
  }

  @Test
  void aRobotsTxtThatIsAPageOrALoopForbidsNothing() throws Exception {
    site.html("/robots.txt", wallPage()).html("/news/1", HTML);
    try (Visitor polite = new Visitor(folder, true)) {
      assertThat(polite.article(site.url("/news/1")).documents()).hasSize(1);
    }
    site.redirect("/robots.txt", "/robots.txt");
    try (Visitor polite = new Visitor(folder, true)) {
      assertThat(polite.article(site.url("/news/1")).documents()).hasSize(1);
    }
  }

  private long bytesKept() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private Rejection refusal(String path) throws Exception {
    return visitor.refusal(site.url(path));
  }

  private Rejection refusal(String way, String path) throws Exception {
    return visitor.refusal(way, site.url(path));
  }

  private void assertTold(Rejection told, String path, Category category, String cause) {
    assertThat(told.category()).as(told.message()).isEqualTo(category);
    assertThat(told.message()).contains(cause);
    assertThat(told.source()).isEqualTo(site.url(path));
    assertThat(told.stage()).isEqualTo("ingest");
  }

  private void packed(String path, String encoding, byte[] content) {
    site.page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.getResponseHeaders().set("Content-Encoding", encoding);
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
        });
  }

  private void index(String path, String... parts) throws IOException {
    StringBuilder index =
        new StringBuilder("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (String part : parts) {
      index.append("<sitemap><loc>").append(site.url(part)).append("</loc></sitemap>");
    }
    byte[] xml = index.append("</sitemapindex>").toString().getBytes(StandardCharsets.UTF_8);
    site.bytes(path, "application/gzip", Packing.packed("gzip", xml));
  }

  private static RawServer zeros(String length) {
    byte[] zeros = new byte[1 << 20];
    return new RawServer(out -> {
      out.write(RawServer.head("HTTP/1.1 200 OK", "Content-Type: text/html", length));
      for (int i = 0; i < 1024; i++) {
        out.write(zeros);
      }
    });
  }

  private static void drip(OutputStream out, String start)
      throws IOException, InterruptedException {
    out.write(start.getBytes(StandardCharsets.US_ASCII));
    while (true) {
      out.write('x');
      out.flush();
      Thread.sleep(Duration.ofMillis(200));
    }
  }

  /** Thirty, each twice the one before: the last is a gigabyte. */
  private static String entities() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    return entities.toString();
  }
}
