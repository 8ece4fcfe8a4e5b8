package org.rapporteur.portal.document;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.clauses.Clauses;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.portal.problem.MissingException;
import org.rapporteur.portal.snapshot.Takedowns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
final class DocumentPages {

  private static final Comparator<Development> OLDEST_FIRST =
      Comparator.comparing(Development::date).thenComparingInt(Development::start);

  private final DocumentSearch documents;
  private final Takedowns takedowns;

  DocumentPages(DocumentSearch documents, Takedowns takedowns) {
    this.documents = documents;
    this.takedowns = takedowns;
  }

  @GetMapping("/documents/{id}")
  String document(@PathVariable String id, @RequestParam @Nullable String at, Model model) {
    EnrichedDocument found =
        documents.find(id).orElseThrow(() -> new MissingException("document " + id));
    model.addAttribute("document", found.document());
    model.addAttribute("found", found);
    model.addAttribute("text", MarkedText.of(found, Stretch.parse(at)));
    model.addAttribute("legend", Legend.of(found));
    model.addAttribute("people", Named.in(found.entities()));
    model.addAttribute("cited", Cited.in(found.references()));
    model.addAttribute("developments", oldestFirst(found.developments()));
    model.addAttribute("clauses", Clauses.in(found.document().text()).size());
    model.addAttribute("takenDown", takedowns.of(found.document()).orElse(null));
    model.addAttribute(
        "sameStory", DocumentAnswer.retellings(documents.sameStory(found.document())));
    model.addAttribute("versions", documents.versions(id));
    return "document";
  }

  private static List<Development> oldestFirst(List<Development> developments) {
    return developments.stream().sorted(OLDEST_FIRST).toList();
  }
}
