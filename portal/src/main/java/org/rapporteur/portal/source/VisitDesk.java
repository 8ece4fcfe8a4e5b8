package org.rapporteur.portal.source;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.VisitRequest;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.portal.problem.MissingException;

/** Asks ingest to visit a source now. */
final class VisitDesk {

  private final SourceReports reports;
  private final Publisher publisher;
  private final Clock clock;

  VisitDesk(SourceReports reports, Publisher publisher, Clock clock) {
    this.reports = reports;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Returns when the brokers have the request, for whoever has the source's hosts. */
  VisitRequest request(String source) {
    if (reports.find(source).isEmpty()) {
      throw new MissingException("source " + source);
    }
    VisitRequest request = new VisitRequest(source, clock.instant());
    CompletableFuture.allOf(
            IntStream.range(0, publisher.partitions(Topics.PAGES))
                .mapToObj(
                    partition -> publisher.publish(Topics.PAGES, partition, request.key(), request))
                .toArray(CompletableFuture[]::new))
        .join();
    return request;
  }
}
