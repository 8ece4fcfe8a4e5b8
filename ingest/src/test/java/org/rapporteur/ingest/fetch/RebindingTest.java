package org.rapporteur.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.Site;

/** Names that change their address between two questions, or have a bad one among good ones. */
@Timeout(60)
class RebindingTest {

  /** An address of the web where nobody serves pages: a sink for lost questions (RFC 7535). */
  private static final String PUBLIC = "192.31.196.1";

  private static final FetchLimits LIMITS =
      new FetchLimits(
          1_000_000, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3), 5);

  private final Site site = new Site();
  private final Answers names = new Answers();
  private final Fetcher fetcher = new Fetcher("test", LIMITS, Clock.systemUTC(), names);

  @AfterEach
  void close() throws Exception {
    fetcher.close();
    site.close();
  }

  @Test
  void whoAnswersWithAPublicAddressFirstAndOursThenNeverReachesOurs() {
    site.html("/", "<p>What is ours");
    names.then(PUBLIC).then("127.0.0.1");

    FetchException first = failure("http://rebound.example:" + port() + "/", false);
    FetchException second = failure("http://rebound.example:" + port() + "/", false);

    assertThat(first.category()).isIn(Category.CONNECTION, Category.TOO_SLOW);
    assertThat(names.asked).as("once for each connection").hasSize(2);
    assertThat(second.category()).isEqualTo(Category.REFUSED_ADDRESS);
    assertThat(second).hasMessageContaining("rebound.example").hasMessageContaining("127.0.0.1");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void oneBadAddressAmongGoodOnesRefusesTheName() {
    names.then(PUBLIC, "10.0.0.7");

    assertThat(failure("http://both.example:" + port() + "/", false).category())
        .isEqualTo(Category.REFUSED_ADDRESS);
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void aNameThatIsBoundAnewOnARedirectIsRefusedThere() {
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/b");
          exchange.getResponseHeaders().set("Connection", "close");
          exchange.sendResponseHeaders(302, -1);
        });
    site.html("/b", "<p>Here");
    names.then("127.0.0.1").then("169.254.169.254");

    FetchException e = failure("http://rebound.example:" + port() + "/a", true);

    assertThat(e.category()).isEqualTo(Category.REFUSED_ADDRESS);
    assertThat(site.asked()).containsExactly("/a");
  }

  @Test
  void aConnectionOfASourceOnPrivateNetworksServesNoOtherSource() throws Exception {
    site.html("/", "<p>What is ours");
    names.then("127.0.0.1").then("127.0.0.1");
    String url = "http://ours.example:" + port() + "/";
    fetcher.fetch(FetchRequest.of(url, true), Gate.OPEN);

    assertThat(failure(url, false).category()).isEqualTo(Category.REFUSED_ADDRESS);
    assertThat(site.asked()).hasSize(1);
  }

  private int port() {
    return URI.create(site.url("/")).getPort();
  }

  private FetchException failure(String url, boolean privateAddresses) {
    return Objects.requireNonNull(
        catchThrowableOfType(
            FetchException.class,
            () -> fetcher.fetch(FetchRequest.of(url, privateAddresses), Gate.OPEN)));
  }

  /** Names that have another address each time. */
  private static final class Answers implements DnsResolver {

    private final Deque<List<String>> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    Answers then(String... addresses) {
      answers.add(List.of(addresses));
      return this;
    }

    @Override
    public InetAddress[] resolve(String host) {
      asked.add(host);
      return answers.removeFirst().stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
