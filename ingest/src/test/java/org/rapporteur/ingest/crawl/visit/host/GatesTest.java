package org.rapporteur.ingest.crawl.visit.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.Site;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.HostListener;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.fetch.Turn;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.source.SourceListFixture;

class GatesTest {

  private static final String LIST =
      "sources: [{id: %s, private: true, rate: %s, discover: [{feed: \"%s\"}]}]";

  private final Site site = new Site();
  private final Fetcher fetcher = new Fetcher("test", FetchLimits.DEFAULT, Clock.systemUTC());
  private final Lease lease = new Lease(Duration.ofDays(1));
  private final Gates gates =
      new Gates(new Manners(fetcher, "rapporteur", true, Clock.systemUTC()), true, lease);

  @AfterEach
  void close() throws Exception {
    site.close();
    fetcher.close();
  }

  @Test
  void aHostThatSourcesShareIsAskedAtTheRateOfTheSlowest() throws Exception {
    lease.renew(System.nanoTime());
    List<Source> sources =
        SourceListFixture.parse(
                """
                sources:
                  - {id: fast, private: true, rate: 100, discover: [{feed: "%s"}]}
                  - {id: slow, private: true, rate: 0.5, discover: [{feed: "%s"}]}
                """
                    .formatted(site.url("/fast"), site.url("/slow")))
            .all();
    gates.share(site.url("/slow"), sources.get(1));
    Gate fast = gates.of(sources.get(0), HostListener.NONE);
    pass(fast);
    long start = System.nanoTime();

    pass(fast);

    assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(1900));
  }

  @Test
  void aRateCountsAsItIsInTheListNow() throws Exception {
    Source daily = daily(0.5);
    String url = site.url("/slow");
    gates.share(url, SourceListFixture.parse(LIST.formatted("slow", 0.1, url)).all().getFirst());

    assertThat(gates.share(url, daily)).isEqualTo(Duration.ofSeconds(10));
    gates.watch(SourceList.of(List.of(daily)));
    assertThat(gates.share(url, daily)).isEqualTo(Duration.ofSeconds(2));
    assertThat(gates.share(url, daily(2))).isEqualTo(Duration.ofMillis(500));
  }

  private Source daily(double rate) throws Exception {
    return SourceListFixture.parse(LIST.formatted("daily", rate, site.url("/"))).all().getFirst();
  }

  private void pass(Gate gate) throws Exception {
    try (Turn turn = gate.pass(site.url("/a"))) {
      assertThat(turn).isNotNull();
    }
  }
}
