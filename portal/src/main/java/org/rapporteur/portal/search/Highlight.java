package org.rapporteur.portal.search;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A stretch of a fragment; plain text, so that nothing of a document's can be anything else.
 *
 * @param met whether the query met it
 */
record Highlight(String text, boolean met) {

  /** Reads a fragment of HTML in which only {@code mark} means something. */
  static List<Highlight> parse(String fragment) {
    List<Highlight> stretches = new ArrayList<>();
    for (Node node : Jsoup.parseBodyFragment(fragment).body().childNodes()) {
      switch (node) {
        case TextNode text -> stretches.add(new Highlight(text.getWholeText(), false));
        case Element element ->
            stretches.add(new Highlight(element.wholeText(), element.nameIs("mark")));
        default -> {}
      }
    }
    stretches.removeIf(stretch -> stretch.text().isEmpty());
    return stretches;
  }
}
