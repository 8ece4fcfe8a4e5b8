package org.rapporteur.portal.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.index.developments.Timeline;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "developments")
final class DevelopmentsApi {

  private final TimelineDesk desk;

  DevelopmentsApi(TimelineDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/api/developments")
  @Operation(
      summary = "Merged developments with all their evidence, oldest first; asOf: as known then")
  Timeline developments(@ParameterObject DevelopmentParameters parameters) {
    return desk.developments(parameters);
  }
}
