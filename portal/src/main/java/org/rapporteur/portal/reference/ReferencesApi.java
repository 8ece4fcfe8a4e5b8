package org.rapporteur.portal.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.index.reference.ReferenceHistory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "references")
final class ReferencesApi {

  private final ReferenceDesk desk;

  ReferencesApi(ReferenceDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/api/references/{*symbol}")
  @Operation(summary = "One UN document by its symbol, slashes as they are")
  ReferenceHistory one(@PathVariable String symbol) {
    return desk.one(symbol);
  }
}
