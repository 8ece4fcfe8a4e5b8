package org.rapporteur.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.ArchivedRequest;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.Packing;
import org.rapporteur.ingest.Site;

/** Against servers on loopback that behave as badly as servers do. */
@Timeout(60)
class FetcherTest {

  private static final FetchLimits LIMITS =
      new FetchLimits(
          1_000_000, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3), 5);

  private final Site site = new Site();
  private final Fetcher fetcher = new Fetcher("test", LIMITS, Clock.systemUTC());

  @AfterEach
  void close() throws IOException {
    site.close();
    fetcher.close();
  }

  @Test
  void aPageComesWithItsHeadersAndItsAddress() throws Exception {
    site.redirect("/old", "/new").html("/new", "<p>Here");

    FetchedPage page = fetch("/old");

    assertThat(page.url()).isEqualTo(site.url("/new"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).contains("text/html; charset=utf-8");
    assertThat(page.body().text(StandardCharsets.UTF_8)).isEqualTo("<p>Here");
  }

  @Test
  void weSayWhoWeAre() throws Exception {
    site.page(
        "/",
        exchange -> {
          byte[] agent =
              exchange.getRequestHeaders().getFirst("User-Agent").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, agent.length);
          exchange.getResponseBody().write(agent);
        });

    assertThat(fetch("/").body().text(StandardCharsets.UTF_8)).isEqualTo("test");
  }

  @Test
  void whatWasAskedIsKnownAsTheHostHeardIt() throws Exception {
    Map<String, List<String>> heard = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    site.redirect("/old", "/new?a=b")
        .page(
            "/new?a=b",
            exchange -> {
              heard.putAll(exchange.getRequestHeaders());
              exchange.sendResponseHeaders(204, -1);
            });

    ArchivedRequest request = fetch("/old").transfer().request();

    assertThat(request.target()).isEqualTo("/new?a=b");
    Map<String, List<String>> asked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    asked.putAll(request.headers());
    assertThat(asked).isEqualTo(heard).containsEntry("User-Agent", List.of("test"));
    assertThat(request.server()).isEqualTo(InetAddress.getByName("127.0.0.1"));
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws Exception {
    site.page(
        "/page",
        exchange -> {
          boolean known =
              "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.sendResponseHeaders(known ? 304 : 500, -1);
        });
    FetchRequest request =
        FetchRequest.of(site.url("/page"), true).unlessUnchanged("\"v1\"", "yesterday", null);

    FetchedPage page = fetcher.fetch(request, Gate.OPEN);

    assertThat(page.transfer().request().headers())
        .containsEntry("If-None-Match", List.of("\"v1\""));
    assertThat(page.unchanged()).isTrue();
    assertThat(page.body().size()).isZero();
  }

  @Test
  void whoHasNothingCannotBeToldThatItIsUnchanged() {
    site.redirect("/old", "/new").status("/new", 304);
    FetchRequest request =
        FetchRequest.of(site.url("/old"), true)
            .unlessUnchanged("\"v1\"", null, site.url("/before"));

    assertThatThrownBy(() -> fetcher.fetch(request, Gate.OPEN))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("did not ask for changes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:9/",
        "http://127.1:9/",
        "http://2130706433/",
        "http://localhost/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/",
        "http://[fd00:ec2::254]/",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://198.18.0.1/",
        "http://localhost./",
        "http://LOCALHOST/",
        "http://127.0.0.1./",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://017700000001/",
        "http://0/",
        "http://127.0.1/",
        "http://10.66051/",
        "http://3232235777/",
        "http://example.com@127.0.0.1/",
        "http://127.0.0.1\\@example.com/",
        "http://\u2460\u2461\u2466.0.0.1/",
        "http://127\u30020\u30020\u30021/",
        "http://[::ffff:10.1.2.3]/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[::ffff:0:127.0.0.1]/",
        "http://[64:ff9b::10.1.2.3]/",
        "http://[64:ff9b:1::7f00:1]/",
        "http://[64:ff9b:1:ffff::10.1.2.3]/",
        "http://[2002:a01:203::]/",
        "http://[2002:c0a8:101::1]/",
        "http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/",
        "http://[fc00::1]/",
        "http://[4000::1]/",
        "http://[::]/",
      })
  void addressesThatAreNotTheWebsAreRefused(String url) {
    assertThat(failure(FetchRequest.of(url, false)).category()).isEqualTo(Category.REFUSED_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/",
        "http://[fd00:ec2::254]/",
        "http://0.0.0.0/",
        "http://[fe80::1]/",
        "http://[::ffff:169.254.169.254]/",
      })
  void someAreRefusedToSourcesOnPrivateNetworksToo(String url) {
    assertThat(failure(FetchRequest.of(url, true)).category()).isEqualTo(Category.REFUSED_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/",
        "//169.254.169.254/latest/",
        "http://2852039166/latest/",
        "http://0xa9fea9fe/latest/",
        "http://[::ffff:a9fe:a9fe]/latest/",
        "http://[64:ff9b::a9fe:a9fe]/latest/",
        "http://[2002:a9fe:a9fe::]/latest/",
        "http://169.254.169.254./latest/",
      })
  void everyHopOfARedirectIsChecked(String location) {
    site.redirect("/a", "/b").redirect("/b", location);

    assertThat(failure("/a").category()).isEqualTo(Category.REFUSED_ADDRESS);
    assertThat(site.asked()).containsExactly("/a", "/b");
  }

  @Test
  void addressesOfTheWebAreNotRefused() {
    for (String address :
        List.of(
            "8.8.8.8", "::ffff:8.8.8.8", "2606:4700::1", "64:ff9b::808:808", "2002:808:808::")) {
      assertThat(AddressKind.of(java.net.InetAddress.ofLiteral(address)))
          .as(address)
          .isEqualTo(AddressKind.PUBLIC);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.com/",
        "gopher://127.0.0.1/",
        "javascript:alert(1)",
        "http://[fe80::1%25lo]/",
        "http://"
      })
  void redirectsLeadToWebAddressesOnly(String location) {
    site.redirect("/a", location);

    assertThat(failure("/a").category()).isEqualTo(Category.REFUSED_ADDRESS);
  }

  @Test
  void anotherHostIsNotAskedWhereThatIsNotWanted() throws Exception {
    try (Site other = new Site()) {
      site.redirect("/a", "/b").redirect("/b", other.url("/c"));
      FetchRequest request = FetchRequest.of(site.url("/a"), true).onOneHost();

      FetchedPage answer = fetcher.fetch(request, Gate.OPEN);

      assertThat(answer.url()).isEqualTo(site.url("/b"));
      assertThat(answer.elsewhere()).contains(other.url("/c"));
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  void redirectsInACircleEnd() {
    site.redirect("/a", "/b").redirect("/b", "/a");

    assertThat(failure("/a")).hasMessageContaining("circle");
    assertThat(site.asked()).hasSize(2);
  }

  @Test
  void redirectsWithoutEndEnd() {
    for (int i = 0; i < 20; i++) {
      site.redirect("/" + i, "/" + (i + 1));
    }

    assertThat(failure("/0")).hasMessageContaining("more than 5 times");
    assertThat(site.asked()).hasSize(6);
  }

  @Test
  void theGateStandsBeforeEveryHopAndTheTurnLastsAsLongAsTheExchange() throws Exception {
    site.redirect("/a", "/b");

    assertThat(turns("/a")).containsExactly("pass /a", "back, 1 asked", "pass /b", "back, 2 asked");
  }

  private List<String> turns(String path) {
    List<String> turns = new ArrayList<>();
    Gate gate =
        url -> {
          turns.add("pass " + URI.create(url).getPath());
          return () -> turns.add("back, " + site.asked().size() + " asked");
        };
    assertThatThrownBy(() -> fetcher.fetch(FetchRequest.of(site.url(path), true), gate))
        .isInstanceOf(FetchException.class);
    return turns;
  }

  @Test
  void aBodyThatIsTooLongIsRefusedByItsHeader() throws Exception {
    try (RawServer server =
        new RawServer(
            out -> out.write(RawServer.head("HTTP/1.1 200 OK", "Content-Length: 52428800")))) {
      assertThat(failure(FetchRequest.of(server.url(), true)).category())
          .isEqualTo(Category.TOO_LARGE);
    }
  }

  @Test
  void anEndlessBodyIsLeft() throws Exception {
    try (RawServer server = new RawServer(FetcherTest::endless)) {
      FetchException e = failure(FetchRequest.of(server.url(), true));

      assertThat(e.category()).isEqualTo(Category.TOO_LARGE);
      assertThat(e.isPassing()).isFalse();
      assertThat(server.written()).isLessThan(20_000_000);
    }
  }

  @Test
  void anEndlessBodyCanBeCut() throws Exception {
    try (RawServer server = new RawServer(FetcherTest::endless)) {
      FetchRequest request = FetchRequest.of(server.url(), true).cutAt(1000);

      assertThat(fetcher.fetch(request, Gate.OPEN).body().size()).isEqualTo(1000);
    }
  }

  @Test
  void aBodyThatDripsIsLeft() throws Exception {
    try (RawServer server = new RawServer(FetcherTest::dripping)) {
      FetchException e = failure(FetchRequest.of(server.url(), true));

      assertThat(e.category()).isEqualTo(Category.TOO_SLOW);
      assertThat(e.isPassing()).isTrue();
    }
  }

  @Test
  void aHeaderThatDripsIsLeft() throws Exception {
    try (RawServer server =
        new RawServer(out -> {
          out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
          drip(out);
        })) {
      assertThat(failure(FetchRequest.of(server.url(), true)).category())
          .isEqualTo(Category.TOO_SLOW);
    }
  }

  @Test
  void silenceIsLeft() throws Exception {
    try (RawServer server = new RawServer(out -> Thread.sleep(Duration.ofMinutes(1)))) {
      assertThat(failure(FetchRequest.of(server.url(), true)).category())
          .isEqualTo(Category.TOO_SLOW);
    }
  }

  @Test
  void headersWithoutEndAreLeft() throws Exception {
    try (RawServer server =
        new RawServer(out -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
          while (true) {
            out.write("X-More: more\r\n".getBytes(StandardCharsets.US_ASCII));
          }
        })) {
      assertThat(failure(FetchRequest.of(server.url(), true)).category())
          .isEqualTo(Category.CONNECTION);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "x-gzip"})
  void packedBodiesAreUnpacked(String encoding) throws Exception {
    packed(encoding, "Here".getBytes(StandardCharsets.UTF_8));

    assertThat(fetch("/packed").body().text(StandardCharsets.UTF_8)).isEqualTo("Here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "x-gzip"})
  void whatCamePackedIsGivenAsItCameToo(String encoding) throws Exception {
    byte[] sent = Packing.packed(encoding, "Here".getBytes(StandardCharsets.UTF_8));
    answer(encoding, sent);

    assertThat(fetch("/packed").transfer().packed()).isEqualTo(Payload.of(sent));
  }

  @Test
  void theHeadIsKnownAsItCame() throws Exception {
    String[] head = {
      "HTTP/1.0 200 As You Like It", "x-lower: 1", "Set-Cookie: a", "Age: 2", "Set-Cookie: b"
    };
    try (RawServer server = new RawServer(out -> out.write(RawServer.head(head)))) {
      FetchedPage page = fetcher.fetch(FetchRequest.of(server.url(), true), Gate.OPEN);
      assertThat(page.transfer().head()).containsExactly(head);
      assertThat(page.header("X-Lower")).contains("1");
    }
  }

  @Test
  void redirectsAreKeptWithWhatTheySaid() throws Exception {
    byte[] remark = "by order of the editor".getBytes(StandardCharsets.UTF_8);
    site.page(
            "/old",
            exchange -> {
              exchange.getResponseHeaders().set("Location", "/new");
              exchange.sendResponseHeaders(301, remark.length);
              exchange.getResponseBody().write(remark);
            })
        .html("/new", "<p>Here");

    FetchedPage page = fetch("/old");

    assertThat(page.hops()).hasSize(1);
    ArchivedResponse hop = page.hops().getFirst().response();
    assertThat(hop.url()).isEqualTo(site.url("/old"));
    assertThat(hop.status()).isEqualTo(301);
    assertThat(hop.payload()).isEqualTo(Payload.of(remark));
    assertThat(page.exchange().hops()).isEqualTo(page.hops());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Age: 1", "Content-Length: 99999999", "Content-Encoding: gzip"})
  void aRedirectThatHasTooMuchToSayIsFollowedAllTheSame(String header) throws Exception {
    site.html("/new", "<p>Here");
    byte[] more = new byte[8192];
    try (RawServer server =
        new RawServer(out -> {
          out.write(RawServer.head("HTTP/1.1 302 Found", "Location: " + site.url("/new"), header));
          while (true) {
            out.write(more);
          }
        })) {
      FetchedPage page = fetcher.fetch(FetchRequest.of(server.url(), true), Gate.OPEN);
      assertThat(page.body().text(StandardCharsets.UTF_8)).isEqualTo("<p>Here");
      assertThat(page.hops().getFirst().transfer().cut()).isTrue();
    }
  }

  @Test
  void aPartOfAPageIsNone() {
    site.page(
        "/part",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Range", "bytes 0-3/900");
          exchange.sendResponseHeaders(206, 4);
          exchange.getResponseBody().write("Here".getBytes(StandardCharsets.UTF_8));
        });

    FetchException failure = failure("/part");

    assertThat(failure.category()).isEqualTo(Category.HTTP_STATUS);
    assertThat(failure).hasMessageStartingWith("the host answered 206");
    assertThat(failure.answer()).as("no word that the page is gone").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void aBombIsNotUnpackedFurtherThanTheLimit(String encoding) throws Exception {
    packed(encoding, new byte[200_000_000]);

    assertThat(failure("/packed").category()).isEqualTo(Category.TOO_LARGE);
  }

  @Test
  void brotliIsUnpackedAndItsBombsAreNot() throws Exception {
    answer("br", Base64.getDecoder().decode("iwGASGVyZQM="));
    assertThat(fetch("/packed").body().text(StandardCharsets.UTF_8)).isEqualTo("Here");

    // sixty million zeros
    answer(
        "br",
        Base64.getDecoder()
            .decode(
                "y///PwAkAOKxQHLv//j//weABEAcFoDu/R////8AkACIwwLQvf/j//8fABIAcVgAuvd//P//A0ACIA4L"
                    + "QPf+j///fwBIAMRhAeje//H//w8ACYA4LADd+7/8N5wAIAEQhwWg6zcB"));
    assertThat(failure("/packed").category()).isEqualTo(Category.TOO_LARGE);

    answer("br", "this is no brotli at all".getBytes(StandardCharsets.UTF_8));
    assertThat(failure("/packed").category()).isEqualTo(Category.DAMAGED);
  }

  @Test
  void aBombInABombIsNotEither() throws Exception {
    byte[] bomb = Packing.packed("gzip", Packing.packed("gzip", new byte[200_000_000]));
    answer("gzip, gzip", bomb);

    assertThat(failure("/packed").category()).isEqualTo(Category.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zstd", "gzip, gzip, gzip", "nonsense"})
  void packingForWhichWeDidNotAskIsRefused(String encoding) {
    answer(encoding, new byte[] {1, 2, 3});

    assertThat(failure("/packed").isPassing()).isFalse();
  }

  @Test
  void brokenGzipIsDamage() {
    answer("gzip", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});

    assertThat(failure("/packed").category()).isEqualTo(Category.DAMAGED);
  }

  @Test
  void whereARedirectLedIsWhoWantsToBeLeftAlone() throws Exception {
    try (Site other = new Site()) {
      other.status("/b", 429);
      site.redirect("/a", other.url("/b"));

      assertThat(failure("/a").rest())
          .hasValueSatisfying(rest -> assertThat(rest.url()).isEqualTo(other.url("/b")));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void statusesThatPass(int status) {
    site.page(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          exchange.sendResponseHeaders(status, -1);
        });

    FetchException e = failure("/busy");

    assertThat(e.category()).isEqualTo(Category.HTTP_STATUS);
    assertThat(e.isPassing()).isTrue();
    assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 410, 451})
  void statusesThatLast(int status) {
    site.status("/gone", status);

    assertThat(failure("/gone").isPassing()).isFalse();
    assertThat(failure("/gone")).hasMessageContaining(String.valueOf(status));
  }

  @Test
  void aHostThatIsNotThereMayComeBack() {
    site.close();

    FetchException e = failure("/");

    assertThat(e.category()).isEqualTo(Category.CONNECTION);
    assertThat(e.isPassing()).isTrue();
  }

  @Test
  void cookiesAreNotKept() throws Exception {
    site.page(
        "/set",
        exchange -> {
          exchange.getResponseHeaders().set("Set-Cookie", "id=1; Path=/");
          exchange.getResponseHeaders().set("Location", "/asked");
          exchange.sendResponseHeaders(302, -1);
        });
    site.page(
        "/asked",
        exchange ->
            exchange.sendResponseHeaders(
                exchange.getRequestHeaders().containsKey("Cookie") ? 500 : 200, -1));

    assertThat(fetch("/set").status()).isEqualTo(200);
  }

  private FetchedPage fetch(String path) throws Exception {
    return fetcher.fetch(FetchRequest.of(site.url(path), true), Gate.OPEN);
  }

  private FetchException failure(String path) {
    return failure(FetchRequest.of(site.url(path), true));
  }

  private FetchException failure(FetchRequest request) {
    return java.util.Objects.requireNonNull(
        catchThrowableOfType(FetchException.class, () -> fetcher.fetch(request, Gate.OPEN)));
  }

  private void packed(String encoding, byte[] content) throws IOException {
    answer(encoding, Packing.packed(encoding, content));
  }

  private void answer(String encoding, byte[] content) {
    site.page(
        "/packed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", encoding);
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
        });
  }

  private static void endless(OutputStream out) throws IOException {
    out.write(RawServer.head("HTTP/1.1 200 OK", "Content-Type: text/html"));
    byte[] words = "and so on ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
    while (true) {
      out.write(words);
    }
  }

  private static void dripping(OutputStream out) throws IOException, InterruptedException {
    out.write(RawServer.head("HTTP/1.1 200 OK", "Content-Type: text/html"));
    drip(out);
  }

  private static void drip(OutputStream out) throws IOException, InterruptedException {
    while (true) {
      out.write('x');
      out.flush();
      Thread.sleep(Duration.ofMillis(200));
    }
  }
}
