package org.rapporteur.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the page says about itself in its meta elements: Open Graph, Dublin Core and their like. */
final class Declarations {

  private static final int LONGEST = 2_000;

  private final Map<String, String> values = new HashMap<>();

  static Declarations of(List<Element> metas) {
    Declarations declarations = new Declarations();
    metas.forEach(declarations::add);
    return declarations;
  }

  /** The value of the first of the names that has one, or null. */
  @Nullable String first(List<String> names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  @Nullable String first(String name) {
    return values.get(name);
  }

  private void add(Element meta) {
    String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
    if (content.isBlank() || content.length() > LONGEST) {
      return;
    }
    String value = Texts.line(content);
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        values.putIfAbsent(name, value);
      }
    }
  }
}
