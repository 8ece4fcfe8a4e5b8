package org.rapporteur.portal.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.SourceHealth.Status;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
final class SourcePages {

  private final SourceReports reports;
  private final VisitDesk desk;

  SourcePages(SourceReports reports, VisitDesk desk) {
    this.reports = reports;
    this.desk = desk;
  }

  @PostMapping("/sources/{id}/visit")
  String visit(@PathVariable String id, RedirectAttributes target) {
    target.addAttribute("visit", desk.request(id).source());
    return "redirect:/sources#" + id;
  }

  /**
   * The list.
   *
   * @param visit the source whose visit was just asked for
   */
  @GetMapping("/sources")
  String sources(@RequestParam @Nullable String visit, Model model) {
    model.addAttribute("visit", visit);
    List<SourceHealth> all = reports.all();
    model.addAttribute("sources", all);
    model.addAttribute("counts", counts(all));
    model.addAttribute("lastReport", lastReport(all));
    return "sources";
  }

  /** Where nobody watches any source: when that was still done. */
  private static @Nullable Instant lastReport(List<SourceHealth> sources) {
    boolean down = sources.stream().allMatch(each -> each.status() == Status.UNWATCHED);
    return down
        ? sources.stream().map(SourceHealth::reported).max(Comparator.naturalOrder()).orElse(null)
        : null;
  }

  /** The worst first. */
  private static Map<Status, Long> counts(List<SourceHealth> sources) {
    Map<Status, Long> counts =
        sources.stream()
            .collect(
                Collectors.groupingBy(SourceHealth::status, TreeMap::new, Collectors.counting()));
    return new TreeMap<>(counts).descendingMap();
  }
}
