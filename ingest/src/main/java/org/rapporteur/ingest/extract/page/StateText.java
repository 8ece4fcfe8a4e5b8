package org.rapporteur.ingest.extract.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.word.Letters;
import org.rapporteur.ingest.markup.Markup;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of an article in the state from which a page's script draws it, as in {@code
 * __NEXT_DATA__}. It is looked for where the prose is: of an object's fields in the one with the
 * most, of a list's elements in the one with nearly all, and else in the whole list.
 */
final class StateText {

  private static final int SHORTEST_SCRIPT = 500;
  private static final int LARGEST_SCRIPT = 2_000_000;

  /** Shorter strings may be labels and names. */
  private static final int SENTENCE = 60;

  private static final int EAST_ASIAN_SENTENCE = 20;
  private static final int SHORTEST_TEXT = 300;
  private static final double NEARLY_ALL = 0.7;
  private static final int LONGEST_HEADING = 200;

  private static final Pattern ASSIGNED =
      Pattern.compile("^\\s{0,20}(?:var |const |let )?[\\w.$\\[\\]'\"]{1,60}\\s?=\\s?(?=\\{)");

  private static final Pattern MARKUP = Pattern.compile("</?(?:p|div|br|h[1-6]|strong|em|a)\\b");

  /** What the types of runs of text within a paragraph are called. */
  private static final Set<String> RUNS = Set.of("text", "span", "leaf", "link", "hyperlink", "");

  private static final List<String> TYPES = List.of("type", "nodeType", "_type", "kind", "name");

  private static final ObjectReader TREE =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final IdentityHashMap<JsonNode, Integer> prose = new IdentityHashMap<>();
  private final Element shown = new Element("div").attr("itemprop", "articleBody");

  private StateText() {}

  /** Shows the text of the script that has the most. */
  static boolean show(Document page) {
    Element longest =
        page.select("script").stream()
            .map(script -> new StateText().read(script))
            .max(Comparator.comparingInt(element -> element.text().length()))
            .orElse(null);
    if (longest == null || longest.text().length() < SHORTEST_TEXT) {
      return false;
    }
    page.body().appendChild(longest);
    return true;
  }

  private Element read(Element script) {
    JsonNode state = state(script);
    if (state != null) {
      measure(state);
      add(richest(state), "");
    }
    return shown;
  }

  private static @Nullable JsonNode state(Element script) {
    String data = script.data();
    String type = script.attr("type").toLowerCase(Locale.ROOT);
    if (data.length() < SHORTEST_SCRIPT || data.length() > LARGEST_SCRIPT || type.contains("ld+")) {
      return null;
    }
    Matcher assigned = ASSIGNED.matcher(data);
    boolean json = type.contains("json");
    if (!json && !assigned.lookingAt()) {
      return null;
    }
    try {
      return TREE.readValue(json ? data : data.substring(assigned.end()));
    } catch (JacksonException e) {
      return null;
    }
  }

  /** The letters of prose in the node and below; the parser bounds how deep that is. */
  private int measure(JsonNode node) {
    int sum = node.isString() && isProse(node.stringValue()) ? node.stringValue().length() : 0;
    for (JsonNode child : node.values()) {
      sum += measure(child);
    }
    if (node.isContainer()) {
      prose.put(node, sum);
    }
    return sum;
  }

  private int prose(JsonNode node) {
    return node.isContainer() ? prose.getOrDefault(node, 0) : measure(node);
  }

  private static boolean isProse(String text) {
    if (text.length() < EAST_ASIAN_SENTENCE || text.startsWith("http")) {
      return false;
    }
    boolean eastAsian =
        text.chars().filter(c -> Letters.isEastAsian((char) c)).count() > text.length() / 2;
    boolean sentence = text.indexOf(' ') > 0 && text.length() >= SENTENCE && text.indexOf('{') < 0;
    return (eastAsian || sentence) && text.chars().anyMatch(c -> Letters.isStop((char) c));
  }

  private JsonNode richest(JsonNode state) {
    JsonNode at = state;
    while (at.isContainer()) {
      JsonNode most = at.values().stream().max(Comparator.comparingInt(this::prose)).orElse(at);
      if (at.isArray() && prose(most) < NEARLY_ALL * prose(at)) {
        return at;
      }
      at = most;
    }
    return at;
  }

  /**
   * Adds what the node tells a reader.
   *
   * @param type of the object that it is a field of, in lower case
   */
  private void add(JsonNode node, String type) {
    if (node.isString()) {
      addText(node.stringValue(), type);
    } else if (isOfRuns(node)) {
      StringBuilder runs = new StringBuilder();
      gather(node, runs);
      addText(runs.toString(), type);
    } else if (node.isArray()) {
      node.values().forEach(child -> add(child, type));
    } else {
      String own = type(node);
      node.values().forEach(child -> add(child, own.isEmpty() ? type : own));
    }
  }

  private static String type(JsonNode node) {
    for (String name : TYPES) {
      if (node.path(name).isString()) {
        return node.path(name).stringValue().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** Whether it is a list of the pieces of one paragraph. */
  private static boolean isOfRuns(JsonNode node) {
    return node.isArray()
        && !node.isEmpty()
        && node.values().stream().allMatch(StateText::isRun)
        && !node.values().stream().allMatch(StateText::isParagraph);
  }

  private static boolean isRun(JsonNode node) {
    return node.isObject() && RUNS.contains(type(node));
  }

  /** Whether it has no type and whole sentences. */
  private static boolean isParagraph(JsonNode run) {
    return type(run).isEmpty() && isProse(words(run));
  }

  private static String words(JsonNode run) {
    return run.path(run.has("text") ? "text" : "value").asString("");
  }

  private static void gather(JsonNode node, StringBuilder runs) {
    String words = words(node);
    if (!words.isEmpty()) {
      runs.append(words);
    } else {
      node.values().stream().filter(JsonNode::isContainer).forEach(child -> gather(child, runs));
    }
  }

  private void addText(String text, String type) {
    boolean heading =
        type.startsWith("head")
            || type.startsWith("h2")
            || type.startsWith("h3")
            || type.startsWith("subhead");
    if (MARKUP.matcher(text).find()) {
      shown.appendChildren(Markup.parse(text, "", Parser.htmlParser()).body().childNodesCopy());
    } else if (heading && text.indexOf(' ') > 0 && text.length() <= LONGEST_HEADING) {
      shown.appendElement("h2").text(text);
    } else if (isProse(text)) {
      text.lines().forEach(line -> shown.appendElement("p").text(line));
    }
  }
}
