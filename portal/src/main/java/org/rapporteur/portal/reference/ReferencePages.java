package org.rapporteur.portal.reference;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class ReferencePages {

  private final ReferenceDesk desk;

  ReferencePages(ReferenceDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/references/{*symbol}")
  String reference(@PathVariable String symbol, Model model) {
    model.addAttribute("reference", desk.one(symbol));
    return "reference";
  }
}
