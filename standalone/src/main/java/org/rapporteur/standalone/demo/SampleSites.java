package org.rapporteur.standalone.demo;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All sample sites; some of their documents wait to appear one by one. */
public final class SampleSites implements AutoCloseable {

  private final List<SampleSite> sites;
  private final Deque<Map.Entry<SampleSite, SampleDocument>> waiting;

  private SampleSites(List<SampleSite> sites) {
    this.sites = sites;
    this.waiting =
        sites.stream()
            .flatMap(site -> later(site).map(document -> Map.entry(site, document)))
            .sorted(Comparator.comparing(entry -> entry.getValue().published()))
            .collect(Collectors.toCollection(ArrayDeque::new));
  }

  public static SampleSites start() {
    return new SampleSites(
        List.of(
            SampleSite.start("courier", "The Han Courier (sample)", Make.NEWSPAPER),
            SampleSite.start("wire", "Sample Wire", Make.WIRE),
            SampleSite.start("notes", "Peninsula Notes (sample)", Make.BLOG),
            SampleSite.start("ministry", "Ministry Press Office (sample)", Make.MINISTRY),
            SampleSite.start("ngo", "Rights Letters (sample)", Make.LETTERS),
            SampleSite.start("documents", "Documents Desk (sample)", Make.DOCUMENTS)));
  }

  /** The sites as a list of sources, which may be on loopback. */
  public String sources() {
    return sites.stream()
        .map(SampleSites::source)
        .collect(Collectors.joining("", "sources:\n", ""));
  }

  /** How many documents are there to be found now. */
  public int published() {
    return sites.stream().mapToInt(site -> site.published().size()).sum();
  }

  /**
   * Lets the next document appear.
   *
   * @return false where all are there already
   */
  public synchronized boolean publishNext() {
    var next = waiting.poll();
    if (next != null) {
      next.getKey().publish(next.getValue());
    }
    return next != null;
  }

  @Override
  public void close() {
    sites.forEach(SampleSite::close);
  }

  private static Stream<SampleDocument> later(SampleSite site) {
    return SampleLibrary.documents(site.id()).stream().filter(SampleDocument::later);
  }

  private static String source(SampleSite site) {
    String links = site.make().discovery().equals("listing") ? "\n        links: main li a" : "";
    return """
      - id: %s
        name: "%s"
        publisher: "%2$s"
        discover:
          - %s: %s/%s%s
        interval: 2s
        rate: 20
        private: true
    """
        .formatted(
            site.id(),
            site.name(),
            site.make().discovery(),
            site.address(),
            site.make().announcement(),
            links);
  }
}
