package org.rapporteur.ingest.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.word.Texts;

/** What the page says about itself in its meta elements: Open Graph, Dublin Core and their like. */
public final class Declarations {

  private static final int LONGEST = 2_000;

  private static final int MOST_VALUES = 50;

  /** Attributes that say what is declared. */
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> values = new HashMap<>();

  public static Declarations of(List<Element> metas) {
    Declarations declarations = new Declarations();
    metas.forEach(declarations::add);
    return declarations;
  }

  /** The value of the first of the names that has one, or null. */
  public @Nullable String first(List<String> names) {
    for (String name : names) {
      String value = first(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  public @Nullable String first(String name) {
    List<String> all = values.get(name);
    return all == null ? null : all.getFirst();
  }

  /** The value in lower case, or an empty string. */
  public String lower(String name) {
    String value = first(name);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }

  /** The values of the name, in the page's order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  private void add(Element meta) {
    Attributes attributes = meta.attributes();
    String content = attributes.get(attributes.hasKey("content") ? "content" : "value");
    if (content.isBlank() || content.length() > LONGEST) {
      return;
    }
    String value = Texts.line(content);
    for (String attribute : NAMES) {
      String name = attributes.get(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        List<String> all = values.computeIfAbsent(name, each -> new ArrayList<>(1));
        boolean ofThing = attribute.equals("itemprop") && !all.isEmpty();
        if (all.size() < MOST_VALUES && !ofThing) {
          all.add(value);
        }
      }
    }
  }
}
