package org.rapporteur.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.index.documents.DocumentPage;
import org.rapporteur.index.documents.FacetValue;

/**
 * A way to narrow the search, as the page shows it.
 *
 * @param name of the parameter
 */
record Facet(String name, String title, List<Choice> choices) {

  private static final Map<String, String> TITLES =
      Map.of(
          "kind", "Kind",
          "source", "Source",
          "entity", "Who is named",
          "reference", "UN documents cited",
          "language", "Language");

  private static final List<String> ORDER =
      List.of("kind", "source", "entity", "reference", "language");

  private static final int MOST_CHOICES = 12;

  /** One value that can be chosen. */
  record Choice(String value, String label, long count, boolean chosen) {}

  static List<Facet> of(DocumentPage found, SearchParameters parameters) {
    return ORDER.stream()
        .map(name -> of(name, found.facets().getOrDefault(name, List.of()), parameters))
        .filter(facet -> !facet.choices().isEmpty())
        .toList();
  }

  /** The most frequent values, and those that are chosen however rare they are. */
  private static Facet of(String name, List<FacetValue> values, SearchParameters parameters) {
    List<String> chosen = parameters.chosen(name);
    List<Choice> choices = new ArrayList<>();
    for (FacetValue value : values) {
      boolean isChosen = chosen.contains(value.value());
      if (isChosen || choices.size() < MOST_CHOICES) {
        choices.add(new Choice(value.value(), value.label(), value.count(), isChosen));
      }
    }
    for (String value : chosen) {
      if (choices.stream().noneMatch(choice -> choice.value().equals(value))) {
        choices.add(new Choice(value, value, 0, true));
      }
    }
    return new Facet(name, TITLES.getOrDefault(name, name), choices);
  }
}
