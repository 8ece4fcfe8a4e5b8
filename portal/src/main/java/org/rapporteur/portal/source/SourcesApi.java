package org.rapporteur.portal.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.VisitRequest;
import org.rapporteur.portal.problem.MissingException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sources")
final class SourcesApi {

  private final SourceReports reports;
  private final VisitDesk desk;

  SourcesApi(SourceReports reports, VisitDesk desk) {
    this.reports = reports;
    this.desk = desk;
  }

  record AllSources(List<SourceHealth> sources) {}

  @GetMapping("/api/sources")
  @Operation(summary = "How all sources do, those in trouble first")
  AllSources all() {
    return new AllSources(reports.all());
  }

  @GetMapping("/api/sources/{id}")
  @Operation(summary = "How one source does")
  SourceHealth one(@PathVariable String id) {
    return reports.find(id).orElseThrow(() -> new MissingException("source " + id));
  }

  @PostMapping("/api/sources/{id}/visit")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Has the places of a source visited now, as far as their hosts allow it",
      description =
          "Whoever watches the source visits its places as soon as robots.txt, Retry-After and the"
              + " source's rate allow; while nobody does, the request waits. A place that was"
              + " visited within the last minute is not visited again.")
  VisitRequest visit(@PathVariable String id) {
    return desk.request(id);
  }
}
