package org.rapporteur.portal.submission;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
final class SubmissionPages {

  private final SubmissionDesk desk;
  private final DocumentSearch documents;

  SubmissionPages(SubmissionDesk desk, DocumentSearch documents) {
    this.desk = desk;
    this.documents = documents;
  }

  @GetMapping("/submit")
  String blank() {
    return "submit";
  }

  @PostMapping("/submit")
  ModelAndView submit(
      @RequestParam @Nullable String url,
      @RequestParam @Nullable String published,
      @RequestParam @Nullable String text,
      @RequestParam @Nullable MultipartFile file) {
    try {
      String id = desk.handIn(url, published, content(file, text));
      return new ModelAndView("redirect:/submit/" + id);
    } catch (InvalidRequestException e) {
      var page = new ModelAndView("submit", HttpStatus.BAD_REQUEST);
      page.addObject("url", url);
      page.addObject("published", published);
      page.addObject("text", text);
      page.addObject("wrong", e.reason());
      return page;
    }
  }

  @GetMapping("/submit/{id}")
  String received(@PathVariable String id, Model model) {
    Optional<EnrichedDocument> found = documents.find(id);
    model.addAttribute("id", id);
    model.addAttribute("document", found.map(EnrichedDocument::document).orElse(null));
    return "submitted";
  }

  private static @Nullable Content content(@Nullable MultipartFile file, @Nullable String text) {
    if (file != null && !file.isEmpty()) {
      return SubmissionsApi.content(file);
    }
    return text == null || text.isBlank()
        ? null
        : new Content(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8", null);
  }
}
