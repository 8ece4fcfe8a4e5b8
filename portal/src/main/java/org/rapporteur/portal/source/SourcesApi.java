package org.rapporteur.portal.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.portal.problem.MissingException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sources")
final class SourcesApi {

  private final SourceReports reports;

  SourcesApi(SourceReports reports) {
    this.reports = reports;
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
}
