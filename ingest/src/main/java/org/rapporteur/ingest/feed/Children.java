package org.rapporteur.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An element's children by what they are called, those that hold something. */
final class Children {

  private final Map<String, List<Element>> byName = new LinkedHashMap<>();

  private Children() {}

  static Children of(Element parent) {
    Children children = new Children();
    for (Element child : parent.children()) {
      if (isFilled(child)) {
        children.byName.computeIfAbsent(Names.of(child), name -> new ArrayList<>()).add(child);
      }
    }
    return children;
  }

  /** The first child with the first of the names that any child has. */
  Optional<Element> first(List<String> names) {
    return all(names).stream().findFirst();
  }

  /** All children with the first of the names that any child has. */
  List<Element> all(List<String> names) {
    return names.stream()
        .map(name -> byName.getOrDefault(name, List.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isFilled(Element element) {
    return element.firstElementChild() != null
        || !element.attributes().isEmpty()
        || !element.wholeText().isBlank();
  }
}
