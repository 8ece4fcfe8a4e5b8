package org.rapporteur.ingest.crawl;

import java.time.Clock;
import java.time.Duration;
import org.rapporteur.archive.Archive;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.crawl.visit.ArticleVisit;
import org.rapporteur.ingest.crawl.visit.Observer;
import org.rapporteur.ingest.crawl.visit.PlaceVisit;
import org.rapporteur.ingest.crawl.visit.Places;
import org.rapporteur.ingest.crawl.visit.Redirection;
import org.rapporteur.ingest.crawl.visit.Revisits;
import org.rapporteur.ingest.crawl.visit.SeriesVisit;
import org.rapporteur.ingest.crawl.visit.Visits;
import org.rapporteur.ingest.crawl.visit.host.Gates;
import org.rapporteur.ingest.crawl.visit.host.Lease;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.story.Stories;
import org.rapporteur.messaging.KafkaSettings;

/** What a crawl needs besides its sources, put together. */
public record Crawling(
    Fetcher fetcher,
    Manners manners,
    DocumentReader reader,
    Archive archive,
    Stories stories,
    Clock clock) {

  /**
   * A crawler of these sources, not started yet.
   *
   * @param polite whether the rates of the sources are kept
   * @param recheck how long after it was first read an article is looked at again, at first
   */
  public Crawler crawler(
      KafkaSettings kafka,
      SourceList sources,
      boolean polite,
      Duration recheck,
      Observer observer) {
    Revisits revisits =
        new Revisits(recheck, Revisits.DEFAULT.lastRecheck(), Revisits.DEFAULT.firstRetry());
    Places places = new Places(sources);
    Lease lease = new Lease(Lease.LENGTH);
    Visits visits = visits(places, polite, lease, revisits);
    return new Crawler(kafka, visits, places, archive, lease, observer, clock);
  }

  /** The visits of such a crawl, while the lease is held. */
  Visits visits(Places places, boolean polite, Lease lease, Revisits revisits) {
    return new Visits(
        fetcher,
        new Gates(manners, polite, lease),
        places,
        new ArticleVisit(reader, archive, stories, revisits),
        new PlaceVisit(fetcher, revisits),
        new SeriesVisit(fetcher, revisits),
        new Redirection(archive, revisits),
        revisits,
        clock);
  }
}
