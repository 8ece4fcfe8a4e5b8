package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;

/** Feeds that have moved on their host, visited again and again as the crawl visits. */
class MovedPlacesTest extends SiteVisits {

  private static final byte[] FEED =
      "<rss version='2.0'><channel><item><link>https://a.example/1</link></item></channel></rss>"
          .getBytes(StandardCharsets.UTF_8);

  private final List<String> conditions = new ArrayList<>();

  @BeforeEach
  void start() {
    site.page("/new", this::feed);
  }

  @Test
  void aPlaceThatMovedForGoodIsAskedThereAndForChangesOnly() throws Exception {
    redirect(301);

    PageState first = visit(null);
    PageState second = visit(first);

    assertThat(first.address()).isEqualTo(site.url("/new"));
    assertThat(second.lastError()).isNull();
    assertThat(site.asked()).containsExactly("/old", "/new", "/new");
    assertThat(conditions).containsExactly("none", "\"1\"");
  }

  @Test
  void aPlaceThatIsElsewhereForAWhileIsAskedWhereItIsListedAndForChangesOnly() throws Exception {
    redirect(302);

    visit(visit(visit(null)));

    assertThat(site.asked()).containsExactly("/old", "/new", "/old", "/new", "/old", "/new");
    assertThat(conditions).containsExactly("none", "\"1\"", "\"1\"");
  }

  @Test
  void aPlaceThatIsSomewhereElseThanBeforeIsAskedForInFull() throws Exception {
    redirect(302);
    PageState there = visit(null);
    site.page("/newer", this::feed).redirect("/old", "/newer");

    assertThat(visit(there).lastError()).isNull();
    assertThat(conditions).containsExactly("none", "none");
  }

  @Test
  void aPartThatMovedIsAskedWhereItsPlaceNamesItAndForChangesOnly() throws Exception {
    redirect(301);
    String home = site.url("/");
    PageState part =
        PageState.discovered(site.url("/old"), "hostile", null, null).as(PlaceState.partOf(home));

    PageState moved = visitor.place("home", home, part).states().getFirst();
    PageState again = visitor.place("home", home, moved).states().getFirst();

    assertThat(again.lastError()).isNull();
    assertThat(site.asked()).containsExactly("/old", "/new", "/old", "/new");
    assertThat(conditions).containsExactly("none", "\"1\"");
  }

  @Test
  void aPlaceThatIsNoLongerWhereItHadGoneIsAskedWhereItIsListed() throws Exception {
    redirect(301);
    PageState moved = visit(null);
    site.status("/new", 404);

    PageState lost = visit(moved);

    assertThat(lost.lastError()).contains("404");
    assertThat(lost.address()).isEqualTo(site.url("/old"));
  }

  private PageState visit(@Nullable PageState before) throws Exception {
    String url = site.url("/old");
    return (before == null ? visitor.place("feed", url) : visitor.place("feed", url, before))
        .states()
        .getFirst();
  }

  private void redirect(int status) {
    site.page(
        "/old",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/new");
          exchange.sendResponseHeaders(status, -1);
        });
  }

  private void feed(HttpExchange exchange) throws IOException {
    String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
    conditions.add(condition == null ? "none" : condition);
    exchange.getResponseHeaders().set("ETag", "\"1\"");
    if (condition != null) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    exchange.sendResponseHeaders(200, FEED.length);
    exchange.getResponseBody().write(FEED);
  }
}
