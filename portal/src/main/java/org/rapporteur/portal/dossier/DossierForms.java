package org.rapporteur.portal.dossier;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms by which dossiers are made, changed and removed, and proposals answered. */
@Controller
@RequestMapping("/dossiers")
final class DossierForms {

  private static final String LIST = "/dossiers";

  private final DossierDesk desk;

  DossierForms(DossierDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/new")
  ModelAndView blank(@RequestParam @Nullable String query) {
    return form(new DossierRequest(null, null, null, query, null, null), null, null);
  }

  @GetMapping("/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    return form(DossierRequest.of(desk.described(id)), id, null);
  }

  @PostMapping
  ModelAndView make(@RequestParam MultiValueMap<String, String> fields) {
    return save(fields, null);
  }

  @PostMapping("/{id}")
  ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
    return save(fields, id);
  }

  @PostMapping("/{id}/remove")
  String remove(@PathVariable String id) {
    desk.remove(id);
    return "redirect:" + LIST;
  }

  @PostMapping("/proposals/{id}/accept")
  String accept(@PathVariable String id) {
    return "redirect:" + LIST + "/" + desk.accept(id).id();
  }

  @PostMapping("/proposals/{id}/dismiss")
  String dismiss(@PathVariable String id) {
    desk.dismiss(id);
    return "redirect:" + LIST;
  }

  private ModelAndView save(MultiValueMap<String, String> fields, @Nullable String id) {
    DossierRequest request =
        new DossierRequest(
            null,
            fields.getFirst("name"),
            fields.getFirst("description"),
            fields.getFirst("query"),
            lines(fields.getFirst("entities")),
            lines(fields.getFirst("references")));
    try {
      Dossier kept = id == null ? desk.make(request) : desk.change(id, request);
      return new ModelAndView("redirect:" + LIST + "/" + kept.id());
    } catch (InvalidRequestException e) {
      return form(request, id, e);
    }
  }

  /** One value a line; commas part them too, which no id and no symbol has. */
  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : Arrays.stream(text.split("[,\\n\\r]+")).toList();
  }

  private static ModelAndView form(
      DossierRequest shown, @Nullable String id, @Nullable InvalidRequestException wrong) {
    var page = new ModelAndView("dossier-form");
    page.addObject("form", shown);
    page.addObject("heading", id == null ? "New dossier" : shown.name());
    page.addObject("action", id == null ? LIST : LIST + "/" + id);
    page.addObject("wrongField", wrong == null ? null : wrong.field());
    page.addObject("wrongReason", wrong == null ? null : wrong.reason());
    page.setStatus(wrong == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    return page;
  }
}
