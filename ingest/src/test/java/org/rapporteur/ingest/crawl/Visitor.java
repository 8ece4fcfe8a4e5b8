package org.rapporteur.ingest.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.crawl.visit.Memory;
import org.rapporteur.ingest.crawl.visit.Outcome;
import org.rapporteur.ingest.crawl.visit.Places;
import org.rapporteur.ingest.crawl.visit.Revisits;
import org.rapporteur.ingest.crawl.visit.States;
import org.rapporteur.ingest.crawl.visit.Visits;
import org.rapporteur.ingest.crawl.visit.host.HostThreads;
import org.rapporteur.ingest.crawl.visit.host.Lease;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.language.LanguageDetector;
import org.rapporteur.ingest.pdf.PdfExtractor;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.source.SourceListException;
import org.rapporteur.ingest.source.SourceListFixture;
import org.rapporteur.ingest.story.Stories;

/** Visits single pages and places as the crawl does, over real connections, without a broker. */
final class Visitor implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static final String DRAFTS = "A/C.3/81/L.*";

  /** Small, so that a host's tricks end soon. */
  private static final FetchLimits LIMITS =
      new FetchLimits(
          2_000_000, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(3), 5);

  /** A failure that may pass is told when it was the last of so many. */
  private static final int FAILURES_BEFORE = Revisits.RETRIES;

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Fetcher fetcher = new Fetcher("test", LIMITS, clock);
  private final DocumentReader reader =
      new DocumentReader(new LanguageDetector(), new PdfExtractor("no-such-tesseract"));
  private final Archive archive;
  private final boolean hearsRobots;
  private Manners manners;

  Visitor(Path folder, boolean hearsRobots) {
    this.archive = Archive.at(folder);
    this.hearsRobots = hearsRobots;
    this.manners = manners();
  }

  @Override
  public void close() throws IOException {
    fetcher.close();
  }

  /** What a visit of an article gave. */
  Outcome article(String url) throws Exception {
    return visit(page(url), "listing", "http://192.0.2.1/");
  }

  /**
   * What a visit of a place gave, where the source has it by way of a feed, a sitemap and so on.
   */
  Outcome place(String way, String url) throws Exception {
    return visit(page(url), way, url);
  }

  /** What another visit of a place gave, as the one before left it. */
  Outcome place(String way, String url, PageState place) throws Exception {
    return visit(place, way, url);
  }

  /** What a visit of the drafts of a committee gave, where a resolver has them. */
  Outcome drafts(String resolver) throws Exception {
    return visit(page(resolver.replace("{symbol}", DRAFTS)), "symbols", resolver);
  }

  /** What a visit of a page gave to which a resolver of such drafts led. */
  Outcome draft(PageState page, String resolver) throws Exception {
    return visit(page, "symbols", resolver);
  }

  /** What another visit gave, of an article as the one before left it. */
  Outcome again(PageState article) throws Exception {
    return visit(article, "listing", "http://192.0.2.1/");
  }

  /** What a visit of an article gave where another page of its host is known. */
  Outcome article(String url, PageState known) throws Exception {
    Memory memory = new Knowing(known);
    try (Visits visits = visits(new Places(sources("listing", "http://192.0.2.1/")))) {
      return visits.visit(page(url), memory, new HostThreads());
    }
  }

  /** What a visit of a feed gave that is to be visited so often. */
  Outcome feed(String url, String interval) throws Exception {
    return feed(page(url), interval);
  }

  /** What another visit gave, of a feed as the one before left it. */
  Outcome feed(PageState feed, String interval) throws Exception {
    return visit(feed, places(feed, interval));
  }

  /** A feed after a restart at which it is to be visited so often. */
  PageState replanned(PageState feed, String interval) throws Exception {
    try (Visits visits = visits(places(feed, interval))) {
      return visits.replanned(feed);
    }
  }

  /** What is archived there. */
  ArchivedResponse archived(Snapshot snapshot) {
    return archive.find(snapshot).orElseThrow();
  }

  /** The document that an article became. */
  Document document(String url) throws Exception {
    return article(url).documents().getFirst();
  }

  /** What is told of an article that cannot be read, however often it is tried. */
  Rejection refusal(String url) throws Exception {
    return visit(tired(page(url)), "listing", "http://192.0.2.1/").rejections().getFirst();
  }

  /** What is told of a place that cannot be read, however often it is tried. */
  Rejection refusal(String way, String url) throws Exception {
    return visit(tired(page(url)), way, url).rejections().getFirst();
  }

  /** What is told of a part of a place that cannot be read, however often it is tried. */
  Rejection refusal(String way, String place, PageState part) throws Exception {
    return visit(tired(part), way, place).rejections().getFirst();
  }

  /** What stands before questions to hosts, as the last visit left it. */
  Gate gate() {
    return manners.gate(Duration.ZERO, true);
  }

  private Manners manners() {
    return new Manners(fetcher, "rapporteur", hearsRobots, clock);
  }

  private static PageState page(String url) {
    return PageState.discovered(CanonicalUrl.of(url).orElseThrow(), "hostile", url, null);
  }

  private static PageState tired(PageState state) {
    return States.failed(state, FAILURES_BEFORE, "before", NOW, NOW);
  }

  private Outcome visit(PageState state, String way, String place) throws Exception {
    return visit(state, new Places(sources(way, place)));
  }

  private Outcome visit(PageState state, Places places) throws Exception {
    try (Visits visits = visits(places)) {
      return visits.visit(state, new Blank(), new HostThreads());
    }
  }

  private Visits visits(Places places) {
    Lease lease = new Lease(Duration.ofDays(1));
    lease.renew(System.nanoTime());
    manners = manners();
    Stories stories = new Stories(story -> {}, clock);
    Crawling crawling = new Crawling(fetcher, manners, reader, archive, stories, clock);
    return crawling.visits(places, false, lease, Revisits.DEFAULT);
  }

  private static Places places(PageState feed, String interval) throws SourceListException {
    String source = "{id: hostile, private: true, interval: %s, discover: [{feed: \"%s\"}]}";
    return new Places(
        SourceListFixture.parse(
            "sources:\n  - " + source.formatted(interval, feed.address()) + "\n"));
  }

  private static SourceList sources(String way, String place) throws SourceListException {
    String where =
        switch (way) {
          case "home" -> "home: \"" + place + "\"";
          case "symbols" ->
              "discover: [{symbols: \"" + DRAFTS + "\", resolver: \"" + place + "\"}]";
          default -> "discover: [{" + way + ": \"" + place + "\"}]";
        };
    return SourceListFixture.parse(
        "sources:\n  - id: hostile\n    private: true\n    rate: 1000\n    " + where + "\n");
  }

  /** Nothing is known before. */
  private record Knowing(PageState known) implements Memory {

    @Override
    public @Nullable PageState find(String url) {
      return known.url().equals(url) ? known : null;
    }

    @Override
    public boolean has(String url) {
      return true;
    }
  }

  private static final class Blank implements Memory {

    @Override
    public @Nullable PageState find(String url) {
      return null;
    }

    @Override
    public boolean has(String url) {
      return true;
    }
  }
}
