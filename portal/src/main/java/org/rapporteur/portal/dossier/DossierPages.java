package org.rapporteur.portal.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.index.dossier.DossierView;
import org.rapporteur.index.draft.RegisteredDraft;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
final class DossierPages {

  private final DossierDesk dossiers;
  private final TimelineDesk desk;
  private final DossierWatch watch;

  DossierPages(DossierDesk dossiers, TimelineDesk desk, DossierWatch watch) {
    this.dossiers = dossiers;
    this.desk = desk;
    this.watch = watch;
  }

  @GetMapping("/dossiers")
  String dossiers(Model model) {
    model.addAttribute("dossiers", dossiers.all());
    model.addAttribute("proposals", dossiers.proposals());
    return "dossiers";
  }

  @GetMapping("/dossiers/{id}")
  String dossier(
      @PathVariable String id,
      DevelopmentParameters parameters,
      HttpServletRequest request,
      Model model) {
    DossierView view = desk.dossier(id);
    Optional<String> moved = moved(view, parameters.lane());
    if (moved.isPresent()) {
      return "redirect:"
          + ServletUriComponentsBuilder.fromRequest(request)
              .replaceQueryParam("lane", moved.get())
              .build()
              .encode()
              .toUriString();
    }
    model.addAttribute("view", view);
    model.addAttribute("kept", dossiers.isKept(id));
    model.addAttribute("asked", parameters);
    model.addAttribute("filters", filters(request));
    model.addAttribute("stages", Stage.values());
    model.addAttribute("timeline", desk.lanes(view, parameters));
    model.addAttribute("actors", desk.actors(view));
    return "dossier";
  }

  /** The id that a draft has now, where it is asked for by one that it had before. */
  private static Optional<String> moved(DossierView view, @Nullable String lane) {
    return view.drafts().stream()
        .filter(it -> lane != null && !it.id().equals(lane) && it.isCalled(lane))
        .map(RegisteredDraft::id)
        .findFirst();
  }

  /** For addresses that are narrowed as this one is. */
  private static String filters(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }

  /** What the page's script draws. */
  @GetMapping(path = "/dossiers/{id}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Lanes timeline(@PathVariable String id, DevelopmentParameters parameters) {
    return desk.lanes(id, parameters);
  }

  /** Tells the page's script when to ask again. */
  @GetMapping(path = "/dossiers/{id}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter changes(@PathVariable String id) {
    return watch.listen(desk.dossier(id).dossier().id());
  }
}
