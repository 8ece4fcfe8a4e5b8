package org.rapporteur.ingest.crawl.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.ingest.Site;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceListFixture;

/** Visits of a place, asked for every ten minutes, whose articles and parts other hosts have. */
class PlaceVisitTest {

  /** A Wednesday. */
  private static final Instant NOON = Instant.parse("2014-10-15T12:00:00Z");

  private static final String ITEM = "<item><link>https://other.example/%s</link></item>";

  private final Site site = new Site();
  private final Fetcher fetcher = new Fetcher("test", FetchLimits.DEFAULT, Clock.systemUTC());
  private final PlaceVisit visit = new PlaceVisit(fetcher, Revisits.DEFAULT);
  private PageState state = PageState.discovered("https://daily.example/rss", "daily", null, null);
  private final Map<String, PageState> known = new HashMap<>();
  private final Memory memory =
      new Memory() {
        @Override
        public @Nullable PageState find(String url) {
          return known.get(url);
        }

        @Override
        public boolean has(String url) {
          return known.containsKey(url);
        }
      };

  private Instant now = NOON;

  @AfterEach
  void close() throws Exception {
    site.close();
    fetcher.close();
  }

  @Test
  void whatAnotherInstanceHasIsAnnouncedOnceAndNoNewsAgain() throws Exception {
    serve("", ITEM.formatted(1) + ITEM.formatted(2));
    assertThat(visit().discovered()).hasSize(2);

    assertThat(visit().discovered()).isEmpty();
    assertThat(pause()).isGreaterThan(Duration.ofMinutes(10));

    serve("", ITEM.formatted(3) + ITEM.formatted(2));
    assertThat(visit().discovered()).isNotEmpty();
    assertThat(pause()).isEqualTo(Duration.ofMinutes(10));
  }

  @ParameterizedTest
  @CsvSource({
    "<ttl>15</ttl>, 15",
    "<ttl>5</ttl>, 10",
    "<ttl>60</ttl>, 20",
    "<ttl>99999</ttl>, 20",
    "<skipHours><hour>12</hour><hour>13</hour><hour>14</hour></skipHours>, 80",
    "<skipDays><day>Wednesday</day></skipDays>, 80",
    "<skipHours><hour>2</hour></skipHours><skipDays><day>Sunday</day></skipDays>, 10",
  })
  void aFeedIsReadNoSoonerThanItWishesWithinBounds(String hint, int minutes) throws Exception {
    serve(hint, ITEM.formatted(1));

    visit();

    assertThat(pause()).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void howOftenAFeedChangesByItsOwnWordIsBelievedUntilItChangesSooner() throws Exception {
    String hourly = "<sy:updatePeriod>hourly</sy:updatePeriod>";
    serve(hourly, ITEM.formatted(1));
    visit();
    assertThat(pause()).isEqualTo(Duration.ofMinutes(10));

    visit();
    assertThat(pause()).isEqualTo(Duration.ofMinutes(20));

    serve(hourly, ITEM.formatted(2));
    visit();
    assertThat(pause()).isEqualTo(Duration.ofMinutes(10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cache-Control: public, max-age=900 | 15",
        "Cache-Control: s-maxage=900, stale-while-revalidate=900 | 10",
        "Cache-Control: max-age=31536000, immutable | 20",
        "Cache-Control: no-cache, max-age=900 | 10",
        "Cache-Control: max-age=1500; Age: 600 | 15",
        "Expires: Fri, 31 Dec 2100 23:59:59 GMT | 20",
        "Expires: 0 | 10",
        "Cache-Control: max-age=99999999999999999999 | 20",
      })
  void anAnswerThatIsStillGoodIsNotAskedForAgainWithinBounds(String headers, int minutes)
      throws Exception {
    serve("", ITEM.formatted(1), headers.split("; "));

    visit();

    assertThat(pause()).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void whatAFeedWishedHoldsWhileItIsUnchanged() throws Exception {
    serve("<ttl>18</ttl>", ITEM.formatted(1));
    visit();

    site.page("/rss", exchange -> exchange.sendResponseHeaders(304, -1));
    visit();

    assertThat(state.place().hints().pause()).isEqualTo(18);
  }

  @Test
  void partsOnHostsOfOthersAreHandedOverAndForgottenWhereTheyAreNamedNoMore() throws Exception {
    index("http://cdn.example/1", "http://cdn.example/2");

    Outcome first = visit(index());

    assertThat(first.discovered())
        .extracting(PageState::url, PageState::address, PageState::place)
        .containsExactlyInAnyOrder(
            tuple("https://cdn.example/1", "http://cdn.example/1", PlaceState.partOf(state.url())),
            tuple("https://cdn.example/2", "http://cdn.example/2", PlaceState.partOf(state.url())));
    assertThat(first.forgotten()).isEmpty();

    index("http://cdn.example/2");
    assertThat(visit(index()).forgotten()).containsExactly("https://cdn.example/1");
    assertThat(visit(index()).forgotten()).isEmpty();
  }

  @Test
  void partsOnOurOwnHostAreNotReadWithTheirIndexButPlacesOfTheirOwn() throws Exception {
    index(site.url("/good"), site.url("/dead"));

    Outcome outcome = visit(index());

    assertThat(outcome.discovered())
        .extracting(PageState::address, PageState::place)
        .containsExactlyInAnyOrder(
            tuple(site.url("/good"), PlaceState.partOf(state.url())),
            tuple(site.url("/dead"), PlaceState.partOf(state.url())));
    assertThat(site.asked()).containsExactly("/rss");
  }

  @Test
  void aPartThatChangedByItsIndexsWordIsVisitedAtOnce() throws Exception {
    site.bytes(
        "/rss",
        "application/xml",
        ("<sitemapindex><sitemap><loc>https://cdn.example/1</loc>"
                + "<lastmod>2014-10-15T11:00:00Z</lastmod></sitemap></sitemapindex>")
            .getBytes(StandardCharsets.UTF_8));
    PageState part =
        PageState.discovered("https://cdn.example/1", "daily", null, null)
            .as(PlaceState.partOf(state.url()));

    remember(States.unchanged(part, NOON.minusSeconds(7200), NOON.plusSeconds(7200)));
    assertThat(visit(index()).discovered()).extracting(PageState::nextVisit).containsOnlyNulls();

    remember(States.unchanged(part, NOON, NOON.plusSeconds(7200)));
    assertThat(visit(index()).discovered()).isEmpty();
  }

  @Test
  void anIndexInAnIndexIsReadWithItsPartsAndInFullEachTime() throws Exception {
    state = state.as(PlaceState.partOf("https://daily.example/index"));
    site.bytes("/part", "application/xml", sitemap(site.url("/story")));
    index(site.url("/part"), site.url("/dead"));

    Outcome outcome = visit(index());

    assertThat(outcome.discovered()).extracting(PageState::address).contains(site.url("/story"));
    assertThat(state.etag()).isNull();
  }

  @Test
  void whereNoPartCanBeReadTheirIndexCannot() {
    state = state.as(PlaceState.partOf("https://daily.example/index"));
    index(site.url("/dead"));

    assertThatThrownBy(() -> visit(index()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("404, by " + site.url("/dead"));
  }

  @Test
  void aFrontPageWhoseFeedsAreDeadIsAList() throws Exception {
    site.html(
        "/rss",
        "<link rel=alternate type='application/rss+xml' href='http://a.example/feed'>"
            + "<main><a href=/1>A headline that is long enough</a></main>");
    Discovery home = new Discovery.Home(site.url("/rss"));
    PageState feed = visit(home).discovered().getFirst();
    assertThat(feed.address()).isEqualTo("http://a.example/feed");

    remember(States.failed(feed, 2, "404", now, now));
    Outcome outcome = visit(home);

    assertThat(outcome.discovered()).extracting(PageState::address).contains(site.url("/1"));
    assertThat(state.place().parts()).containsExactly(feed.url());

    site.page("/rss", exchange -> exchange.sendResponseHeaders(304, -1));
    state = States.unchanged(state, now, now);
    visit(home);
    assertThat(state.etag()).as("asked for in full again").isNull();
  }

  @Test
  void anIndexWhosePartsWereNeverNotedIsAskedForInFull() throws Exception {
    site.page(
        "/rss",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "1");
          exchange.sendResponseHeaders(200, -1);
        });
    FetchedPage old =
        fetcher.fetch(
            FetchRequest.of(site.url("/rss"), true).unlessUnchanged("any", null, null), Gate.OPEN);
    state = States.read(state, old, null, 0, now, now);
    assertThat(state.etag()).isEqualTo("1");
    site.page("/rss", exchange -> exchange.sendResponseHeaders(304, -1));

    visit(index());

    assertThat(state.etag()).isNull();
  }

  @Test
  void aFrontPageThatTellsNothingIsSearchedFor() throws Exception {
    site.html("/rss", "<p>Welcome");
    site.bytes("/rss.xml", "application/xml", sitemap(site.url("/story")));
    Discovery home = new Discovery.Home(site.url("/rss"));

    assertThat(visit(home).discovered())
        .extracting(PageState::address)
        .containsExactly(site.url("/rss.xml"));

    site.bytes(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nSitemap: /news.xml # daily\nsitemap:http://a.example/2.xml"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(visit(home).discovered())
        .extracting(PageState::address)
        .containsExactlyInAnyOrder(site.url("/news.xml"), "http://a.example/2.xml");
  }

  @Test
  void anArticleThatChangedByItsFeedsWordIsLookedAtAgain() throws Exception {
    String item =
        "<item><link>https://other.example/%s</link><atom:updated"
            + " xmlns:atom='http://www.w3.org/2005/Atom'>%s</atom:updated></item>";
    for (int page = 1; page <= 4; page++) {
      PageState read = PageState.discovered("https://other.example/" + page, "daily", null, null);
      remember(States.unchanged(read, NOON.minusSeconds(3600), NOON.plusSeconds(9_999)));
    }
    String before = "2014-10-15T10:00:00Z";
    String since = "2014-10-15T11:30:00Z";
    serve("", item.formatted(1, since) + item.formatted(2, before) + item.formatted(3, before));

    assertThat(visit().discovered())
        .extracting(PageState::url, PageState::nextVisit)
        .containsExactly(tuple("https://other.example/1", null));

    serve("", item.formatted(1, since) + item.formatted(2, since) + item.formatted(3, since));
    assertThat(visit().discovered()).as("all written anew").isEmpty();
  }

  @Test
  void aChangeThatLiesAheadIsNone() throws Exception {
    String item =
        "<item><link>https://other.example/%s</link><atom:updated"
            + " xmlns:atom='http://www.w3.org/2005/Atom'>2031-01-01T00:00:00Z</atom:updated></item>";
    PageState read = PageState.discovered("https://other.example/1", "daily", null, null);
    remember(States.unchanged(read, NOON.minusSeconds(3600), NOON.plusSeconds(9_999)));
    serve("", item.formatted(1));

    assertThat(visit().discovered()).isEmpty();
  }

  @Test
  void aPartHandsNothingOver() throws Exception {
    state = state.as(PlaceState.partOf("https://daily.example/index"));
    index("http://cdn.example/1");

    assertThat(visit(index()).discovered()).isEmpty();
    assertThat(state.place().partOf()).isEqualTo("https://daily.example/index");
    assertThat(state.place().parts()).isEmpty();
  }

  private Duration pause() {
    return Duration.between(state.lastVisit(), state.nextVisit());
  }

  private void remember(PageState page) {
    known.put(page.url(), page);
  }

  private static byte[] sitemap(String page) {
    return ("<urlset><url><loc>" + page + "</loc></url></urlset>").getBytes(StandardCharsets.UTF_8);
  }

  private Discovery index() {
    return new Discovery.Sitemap(site.url("/rss"));
  }

  private void index(String... parts) {
    StringBuilder xml =
        new StringBuilder("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>");
    for (String part : parts) {
      xml.append("<sitemap><loc>").append(part).append("</loc></sitemap>");
    }
    byte[] index = xml.append("</sitemapindex>").toString().getBytes(StandardCharsets.UTF_8);
    site.bytes("/rss", "application/xml", index);
  }

  private Outcome visit() throws Exception {
    return visit(new Discovery.Feed(site.url("/rss")));
  }

  private Outcome visit(Discovery discovery) throws Exception {
    Source source =
        SourceListFixture.parse(
                "sources: [{id: daily, private: true, interval: 10m, discover: [{feed: \""
                    + site.url("/rss")
                    + "\"}]}]")
            .find("daily")
            .orElseThrow();
    FetchRequest request =
        FetchRequest.of(site.url("/rss"), true).unlessUnchanged("any", null, null);
    FetchedPage page = fetcher.fetch(request, Gate.OPEN);
    Places.Place place = new Places.Place(source, discovery);
    Outcome outcome = visit.read(place, state, page, Gate.OPEN, memory, now);
    state = outcome.states().getFirst();
    now = state.nextVisit();
    return outcome;
  }

  private void serve(String elements, String items, String... headers) {
    String rss =
        "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>"
            + elements
            + items
            + "</channel></rss>";
    byte[] bytes = rss.getBytes(StandardCharsets.UTF_8);
    site.page(
        "/rss",
        exchange -> {
          Headers answer = exchange.getResponseHeaders();
          for (String header : headers) {
            answer.set(header.split(": ")[0], header.split(": ")[1].strip());
          }
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }
}
