package org.rapporteur.portal.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.rapporteur.contract.enriched.Dossier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A dossier's timeline as a file, narrowed as its page is. */
@RestController
final class TimelineExports {

  private final TimelineDesk desk;

  TimelineExports(TimelineDesk desk) {
    this.desk = desk;
  }

  @GetMapping(path = "/dossiers/{id}/timeline.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(@PathVariable String id, DevelopmentParameters parameters) {
    return file(id + ".csv", TimelineTable.of(desk.lanes(id, parameters)));
  }

  @GetMapping(path = "/dossiers/{id}/timeline.ics", produces = "text/calendar;charset=UTF-8")
  ResponseEntity<String> calendar(@PathVariable String id, DevelopmentParameters parameters) {
    Dossier dossier = desk.dossier(id).dossier();
    return file(id + ".ics", TimelineCalendar.of(dossier.name(), desk.lanes(id, parameters)));
  }

  @GetMapping(path = "/dossiers/{id}/timeline.md", produces = "text/markdown;charset=UTF-8")
  ResponseEntity<String> report(
      @PathVariable String id, DevelopmentParameters parameters, HttpServletRequest request) {
    String site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    return file(
        id + ".md",
        new TimelineReport(site).of(desk.dossier(id).dossier(), desk.lanes(id, parameters)));
  }

  private static ResponseEntity<String> file(String name, String content) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content);
  }
}
