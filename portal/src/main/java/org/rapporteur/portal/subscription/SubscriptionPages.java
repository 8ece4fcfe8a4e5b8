package org.rapporteur.portal.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/subscriptions")
final class SubscriptionPages {

  private static final String LIST = "/subscriptions";
  private static final String BACK_TO_LIST = "redirect:" + LIST;

  private final SubscriptionDesk desk;
  private final QueryPreview preview;

  SubscriptionPages(SubscriptionDesk desk, QueryPreview preview) {
    this.desk = desk;
    this.preview = preview;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("subscriptions", desk.all());
    return "subscriptions";
  }

  @GetMapping("/new")
  ModelAndView blank(
      @RequestParam @Nullable String query,
      @RequestParam @Nullable String name,
      @RequestParam(defaultValue = "documents") String on) {
    var shown = new SubscriptionRequest(name, query, SubscriptionForm.on(on), List.of());
    return form(shown, null, null);
  }

  @GetMapping("/{id}")
  ModelAndView edit(@PathVariable String id) {
    Subscription now = desk.one(id);
    var shown = new SubscriptionRequest(now.name(), now.query(), now.on(), now.channels());
    return form(shown, id, null);
  }

  @GetMapping("/check")
  String check(
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "documents") String on,
      Model model) {
    model.addAttribute("preview", preview.of(query, SubscriptionForm.on(on)));
    return "fragments/query-check :: check";
  }

  @PostMapping
  ModelAndView make(@RequestParam MultiValueMap<String, String> fields) {
    return save(fields, null);
  }

  @PostMapping("/{id}")
  ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
    return save(fields, id);
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable String id) {
    desk.end(id);
    return BACK_TO_LIST;
  }

  private ModelAndView save(MultiValueMap<String, String> fields, @Nullable String id) {
    SubscriptionRequest request = SubscriptionForm.read(fields);
    try {
      if (id == null) {
        desk.make(request);
      } else {
        desk.change(id, request);
      }
      return new ModelAndView(BACK_TO_LIST);
    } catch (InvalidRequestException e) {
      return form(request, id, e);
    }
  }

  private ModelAndView form(
      SubscriptionRequest shown, @Nullable String id, @Nullable InvalidRequestException wrong) {
    var page = new ModelAndView("subscription");
    page.addObject("form", SubscriptionForm.of(shown));
    page.addObject("heading", id == null ? "New subscription" : shown.name());
    page.addObject("action", id == null ? LIST : LIST + "/" + id);
    page.addObject("wrongField", wrong == null ? null : wrong.field());
    page.addObject("wrongReason", wrong == null ? null : wrong.reason());
    page.setStatus(wrong == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    return page;
  }
}
