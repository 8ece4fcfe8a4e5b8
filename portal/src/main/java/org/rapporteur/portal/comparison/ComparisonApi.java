package org.rapporteur.portal.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.index.clauses.AgreedLanguage;
import org.rapporteur.index.clauses.ResolutionText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "comparison")
final class ComparisonApi {

  private final ComparisonDesk desk;

  ComparisonApi(ComparisonDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/api/comparison")
  @Operation(summary = "Two documents' texts of resolutions aligned clause by clause")
  ComparedTexts comparison(@RequestParam String before, @RequestParam String after) {
    return desk.compare(before, after);
  }

  @GetMapping("/api/documents/{id}/clauses")
  @Operation(summary = "The preambular and operative paragraphs of a document")
  ResolutionText clauses(@PathVariable String id) {
    return desk.text(id);
  }

  @GetMapping("/api/documents/{id}/agreed-language")
  @Operation(summary = "The clauses of a resolution traced back through its series")
  AgreedLanguage agreedLanguage(@PathVariable String id) {
    return desk.agreedLanguage(id);
  }
}
