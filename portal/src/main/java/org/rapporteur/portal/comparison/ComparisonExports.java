package org.rapporteur.portal.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A comparison as a file, narrowed as its page is. */
@RestController
final class ComparisonExports {

  private final ComparisonDesk desk;

  ComparisonExports(ComparisonDesk desk) {
    this.desk = desk;
  }

  @GetMapping(path = "/compare.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(ComparisonParameters asked) {
    return file("comparison.csv", ComparisonTable.of(compared(asked), asked));
  }

  @GetMapping(path = "/compare.md", produces = "text/markdown;charset=UTF-8")
  ResponseEntity<String> markdown(ComparisonParameters asked, HttpServletRequest request) {
    return file("comparison.md", new ComparisonReport(site(request)).of(compared(asked), asked));
  }

  /** For word processors: they open it, or take it from the clipboard, with its marks. */
  @GetMapping(path = "/compare.html", produces = "text/html;charset=UTF-8")
  ResponseEntity<String> html(ComparisonParameters asked, HttpServletRequest request) {
    return file("comparison.html", new ComparisonSheet(site(request)).of(compared(asked), asked));
  }

  private ComparedTexts compared(ComparisonParameters asked) {
    if (!asked.isPair()) {
      throw new InvalidRequestException("after", "Two documents are needed: before and after.");
    }
    return desk.compare(String.valueOf(asked.before()), String.valueOf(asked.after()));
  }

  private static String site(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }

  private static ResponseEntity<String> file(String name, String content) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content);
  }
}
