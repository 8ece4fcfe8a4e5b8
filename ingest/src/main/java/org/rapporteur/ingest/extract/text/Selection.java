package org.rapporteur.ingest.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.word.Texts;

/** What the selectors of a source's description select on a page. */
public final class Selection {

  private final Document page;

  public Selection(Document page) {
    this.page = page;
  }

  /** The elements, or none where the selector is absent or malformed. */
  public List<Element> all(@Nullable String selector) {
    if (selector == null || selector.isBlank()) {
      return List.of();
    }
    try {
      return page.select(selector);
    } catch (SelectorParseException | IllegalArgumentException e) {
      return List.of();
    }
  }

  /** The text of the first element, or its machine-readable value, or null. */
  public @Nullable String first(@Nullable String selector) {
    for (Element element : all(selector)) {
      for (String attribute : List.of("datetime", "content")) {
        if (element.hasAttr(attribute)) {
          return Texts.line(element.attr(attribute));
        }
      }
      String text = Texts.line(element.text());
      if (!text.isEmpty()) {
        return text;
      }
    }
    return null;
  }

  /** The places of the elements in the survey. */
  public List<Integer> places(@Nullable String selector, Survey survey) {
    Set<Element> selected = Collections.newSetFromMap(new IdentityHashMap<>());
    selected.addAll(all(selector));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < survey.size() && !selected.isEmpty(); i++) {
      if (selected.contains(survey.element(i))) {
        places.add(i);
      }
    }
    return places;
  }
}
