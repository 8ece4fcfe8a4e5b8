package org.rapporteur.portal.entity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.index.entity.EntityHistory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "entities")
final class EntitiesApi {

  private final EntityDesk desk;

  EntitiesApi(EntityDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/api/entities/{id}")
  @Operation(summary = "One entity: mentions over time, where it is named last, with whom")
  EntityHistory one(@PathVariable String id) {
    return desk.one(id);
  }
}
