package org.rapporteur.ingest.extract.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A walk over the texts and elements of a part of a page; comments and data are passed. */
public abstract class TextWalk implements NodeFilter {

  @Override
  public final FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode text -> {
        add(text.getWholeText());
        yield FilterResult.CONTINUE;
      }
      case Element element -> enter(element);
      default -> FilterResult.SKIP_ENTIRELY;
    };
  }

  /** Meets a text, with its white space. */
  protected abstract void add(String text);

  /** Meets an element; says whether it is walked through. */
  protected abstract FilterResult enter(Element element);
}
