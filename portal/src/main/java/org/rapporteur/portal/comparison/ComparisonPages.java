package org.rapporteur.portal.comparison;

import java.util.List;
import org.rapporteur.index.clauses.alignment.AlignedClause.Kind;
import org.rapporteur.portal.comparison.ComparedTexts.Side;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class ComparisonPages {

  private final ComparisonDesk desk;

  ComparisonPages(ComparisonDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/compare")
  String compare(ComparisonParameters asked, Model model) {
    model.addAttribute("asked", asked);
    return asked.isPair() ? pair(asked, model) : choice(asked, model);
  }

  private String pair(ComparisonParameters asked, Model model) {
    ComparedTexts compared =
        desk.compare(String.valueOf(asked.before()), String.valueOf(asked.after()));
    model.addAttribute("compared", compared);
    model.addAttribute("shown", asked.shown());
    model.addAttribute("kinds", Kind.values());
    model.addAttribute(
        "rows", compared.comparison().clauses().stream().filter(asked::shows).toList());
    return "compare";
  }

  private String choice(ComparisonParameters asked, Model model) {
    model.addAttribute("choice", Choice.of(offers(asked), asked.document()));
    return "compare-choice";
  }

  private List<Side> offers(ComparisonParameters asked) {
    if (asked.dossier() != null) {
      return desk.of(asked.dossier(), asked.draft());
    }
    if (asked.reference() != null) {
      return desk.naming(asked.reference());
    }
    String document = asked.document();
    return document == null ? List.of() : desk.beside(document);
  }

  @GetMapping("/documents/{id}/agreed-language")
  String agreedLanguage(@PathVariable String id, Model model) {
    model.addAttribute("text", desk.text(id));
    model.addAttribute("agreed", desk.agreedLanguage(id));
    return "agreed-language";
  }
}
