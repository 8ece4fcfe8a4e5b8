package org.rapporteur.portal.entity;

import org.rapporteur.index.entity.EntityHistory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class EntityPages {

  private final EntityDesk desk;

  EntityPages(EntityDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/entities/{id}")
  String entity(@PathVariable String id, Model model) {
    EntityHistory found = desk.one(id);
    model.addAttribute("entity", found);
    model.addAttribute("chart", MentionsChart.of(found.mentions()));
    return "entity";
  }
}
