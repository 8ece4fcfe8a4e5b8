package org.rapporteur.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.ingest.Site;

class MannersTest {

  private final Site site = new Site();
  private final Fetcher fetcher = new Fetcher("test", FetchLimits.DEFAULT, Clock.systemUTC());
  private final Manners manners = new Manners(fetcher, "rapporteur", true, Clock.systemUTC());
  private final Gate gate = manners.gate(Duration.ofMillis(1), true);

  @AfterEach
  void close() throws Exception {
    site.close();
    fetcher.close();
  }

  @Test
  void whatIsForbiddenIsNotAskedFor() throws Exception {
    robots("User-agent: *\nDisallow: /private\nAllow: /private/press$\n");

    pass(gate, site.url("/public"));
    pass(gate, site.url("/private/press"));
    FetchException e = refusal("/private/papers");

    assertThat(e.category()).isEqualTo(Category.ROBOTS);
    assertThat(e.isPassing()).isFalse();
    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void aGroupForUsGoesBeforeTheOneForAll() throws Exception {
    robots("User-agent: *\nDisallow: /\n\nUser-agent: Rapporteur\nDisallow: /x\n");

    pass(gate, site.url("/y"));

    assertThat(refusal("/x").category()).isEqualTo(Category.ROBOTS);
  }

  @Test
  void withoutRobotsTxtAllIsAllowed() throws Exception {
    pass(gate, site.url("/anything"));

    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void aHostThatCannotSayIsLeftAloneForAWhile() {
    site.status("/robots.txt", 503);

    FetchException e = refusal("/page");

    assertThat(e.category()).isEqualTo(Category.ROBOTS);
    assertThat(e.isPassing()).isTrue();
    assertThat(refusal("/other").isPassing()).isTrue();
    assertThat(site.asked("/robots.txt")).isEqualTo(1);
  }

  @Test
  void aHostThatWantsRestWhereItsRobotsTxtIsAskedForHasItUnderAllItsNames() throws Exception {
    site.overloaded("/robots.txt", Duration.ofSeconds(1));
    List<HostState> wishes = new ArrayList<>();
    Gate told = manners.gate(Duration.ZERO, true, wishes::add);
    assertThatThrownBy(() -> pass(told, site.url("/1"))).isInstanceOf(FetchException.class);
    site.status("/robots.txt", 404);
    long start = System.nanoTime();

    pass(told, site.url("/1").replace("http:", "HTTP:"));

    assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(800));
    assertThat(wishes.getFirst().restsUntil()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501, 505, 508, 511, 530, 599})
  void everyFaultOfTheServerIsOne(int status) {
    site.status("/robots.txt", status);

    FetchException e = refusal("/page");

    assertThat(e.isPassing()).isTrue();
    assertThat(e)
        .hasMessage("the host's robots.txt cannot be read for now: the host answered " + status);
  }

  @Test
  void aDelayOfAnHourForbidsNothing() throws Exception {
    robots("User-agent: *\nCrawl-delay: 3600\nDisallow: /x\n");
    Robots robots = new Robots(fetcher, "rapporteur", Clock.systemUTC());

    Robots.Rules rules = robots.rules(site.url("/1"), true, Gate.OPEN, HostListener.NONE);

    assertThat(rules.allow(site.url("/1"))).isTrue();
    assertThat(rules.allow(site.url("/x"))).isFalse();
  }

  @Test
  void aRobotsTxtThatIsAPageForbidsNothing() throws Exception {
    site.html("/robots.txt", "<html><body><h1>Welcome</h1><p>Disallow: /</p></body></html>");

    pass(gate, site.url("/page"));
  }

  @Test
  void ofAHugeRobotsTxtTheBeginningCounts() throws Exception {
    robots("User-agent: *\nDisallow: /x\n" + "# filler filler filler\n".repeat(100_000));

    pass(gate, site.url("/y"));

    assertThat(refusal("/x").category()).isEqualTo(Category.ROBOTS);
  }

  @Test
  void robotsTxtMayBeElsewhere() throws Exception {
    robots("User-agent: *\nDisallow: /x\n");
    site.redirect("/moved", "/robots.txt");
    try (Site other = new Site()) {
      other.redirect("/robots.txt", site.url("/robots.txt"));

      pass(gate, other.url("/y"));
      FetchException e =
          catchThrowableOfType(FetchException.class, () -> pass(gate, other.url("/x")));

      assertThat(java.util.Objects.requireNonNull(e).category()).isEqualTo(Category.ROBOTS);
    }
  }

  @Test
  void theHostsOwnDelayIsKept() throws Exception {
    robots("User-agent: *\nCrawl-delay: 1\n");
    pass(gate, site.url("/1"));
    long start = System.nanoTime();

    pass(gate, site.url("/2"));

    assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(800));
  }

  @Test
  void whatAHostWishedIsKeptByWhoeverIsToldOfIt() throws Exception {
    robots("User-agent: *\nCrawl-delay: 1\nDisallow: /x\n");
    List<HostState> wishes = new ArrayList<>();
    pass(manners.gate(Duration.ZERO, true, wishes::add), site.url("/1"));
    Manners next = new Manners(fetcher, "rapporteur", true, Clock.systemUTC());
    wishes.forEach(next::remember);
    Gate nextGate = next.gate(Duration.ZERO, true);

    assertThatThrownBy(() -> pass(nextGate, site.url("/x"))).isInstanceOf(FetchException.class);
    next.leaveAPause(site.url("/"), Duration.ZERO);
    long start = System.nanoTime();
    pass(nextGate, site.url("/2"));

    assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(800));
    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void theRestThatAHostAskedForIsKeptByWhoeverIsToldOfIt() throws Exception {
    List<HostState> wishes = new ArrayList<>();
    manners.rest(site.url("/1"), Duration.ofSeconds(1), wishes::add);
    Manners next = new Manners(fetcher, "rapporteur", true, Clock.systemUTC());
    wishes.forEach(next::remember);
    long start = System.nanoTime();

    pass(next.gate(Duration.ZERO, true), site.url("/2"));

    assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(800));
  }

  @Test
  void aRobotsTxtThatCouldNotBeReadIsLeftAloneByWhoeverIsToldOfIt() throws Exception {
    site.status("/robots.txt", 500);
    List<HostState> wishes = new ArrayList<>();
    Gate told = manners.gate(Duration.ZERO, true, wishes::add);
    assertThatThrownBy(() -> pass(told, site.url("/1"))).isInstanceOf(FetchException.class);
    Manners next = new Manners(fetcher, "rapporteur", true, Clock.systemUTC());
    wishes.forEach(next::remember);
    Gate nextGate = next.gate(Duration.ZERO, true);

    assertThatThrownBy(() -> pass(nextGate, site.url("/1"))).isInstanceOf(FetchException.class);
    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void theDelayOfAHostThatHasAnothersRobotsTxtIsKept() throws Exception {
    robots("User-agent: *\nCrawl-delay: 1\n");
    try (Site other = new Site()) {
      other.redirect("/robots.txt", site.url("/robots.txt"));
      pass(gate, site.url("/1"));
      long start = System.nanoTime();

      pass(gate, other.url("/2"));

      assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(800));
    }
  }

  @Test
  void robotsAreNotHeardWherePolitenessIsOff() throws Exception {
    robots("User-agent: *\nDisallow: /\n");

    Manners deaf = new Manners(fetcher, "rapporteur", false, Clock.systemUTC());
    pass(deaf.gate(Duration.ZERO, true), site.url("/page"));

    assertThat(site.asked()).isEmpty();
  }

  private static void pass(Gate gate, String url) throws Exception {
    try (Turn turn = gate.pass(url)) {
      assertThat(turn).isNotNull();
    }
  }

  private void robots(String text) {
    site.bytes("/robots.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private FetchException refusal(String path) {
    return java.util.Objects.requireNonNull(
        catchThrowableOfType(FetchException.class, () -> pass(gate, site.url(path))));
  }
}
