package org.rapporteur.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.documents.DocumentPage;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.index.query.BadQueryException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
final class SearchPages {

  private final DocumentSearch documents;
  private final Dossiers dossiers;

  SearchPages(DocumentSearch documents, Dossiers dossiers) {
    this.documents = documents;
    this.dossiers = dossiers;
  }

  @GetMapping("/")
  ModelAndView home() {
    ModelAndView page =
        search(new SearchParameters(null, null, null, null, null, null, null, null, null, null));
    page.addObject("dossiers", dossiers.all());
    page.addObject("home", true);
    return page;
  }

  @GetMapping("/search")
  ModelAndView search(SearchParameters parameters) {
    try {
      return page(parameters, documents.search(parameters.toQuery()), null);
    } catch (BadQueryException e) {
      ModelAndView page = page(parameters, null, e.getMessage());
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
  }

  private static ModelAndView page(
      SearchParameters parameters, @Nullable DocumentPage found, @Nullable String wrong) {
    var page = new ModelAndView("search");
    page.addObject("home", false);
    page.addObject("asked", parameters);
    page.addObject("wrong", wrong);
    page.addObject("found", found);
    page.addObject("results", found == null ? List.of() : Result.of(found));
    page.addObject("facets", found == null ? List.of() : Facet.of(found, parameters));
    page.addObject("next", found == null ? null : nextPage(found));
    return page;
  }

  /** This address with its place in the pages moved on. */
  private static @Nullable String nextPage(DocumentPage found) {
    return found.next() == null
        ? null
        : ServletUriComponentsBuilder.fromCurrentRequest()
            .replacePath("/search")
            .replaceQueryParam("after", found.next())
            .build()
            .encode()
            .toUri()
            .getRawQuery();
  }
}
