package org.rapporteur.ingest.extract.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.markup.Markup;

/**
 * Text that a page keeps where no reader sees it before scripts have run: in a template, for
 * readers without scripts, in its description of itself, or in the state of its script.
 */
public final class HiddenText {

  /** Shorter ones hold pictures, counters and notices. */
  private static final int SHORTEST = 400;

  /** What is declared as the article's text is that, and may be a few sentences. */
  private static final int SHORTEST_BODY = 120;

  private static final int MOST = 20;

  private static final String HIDING =
      "body noscript, body template, body script[type=text/template], body script[type=text/html],"
          + " body script[type=text/x-template]";

  private HiddenText() {}

  /**
   * A copy of the page in which the text shows, or null if it hides none. The page is not modified.
   */
  public static @Nullable Document shown(Document page) {
    Document copy = page.clone();
    boolean found = false;
    for (Element hiding : copy.select(HIDING).stream().limit(MOST).toList()) {
      found |= show(hiding);
    }
    return found || showBody(copy) || StateText.show(copy) ? copy : null;
  }

  private static boolean show(Element hiding) {
    boolean script = hiding.nameIs("script");
    Element content = script ? Markup.parse(hiding.data(), "", Parser.htmlParser()).body() : hiding;
    if (content.text().length() < SHORTEST || content.selectFirst("p, br") == null) {
      return false;
    }
    Element shown = new Element("div").appendChildren(List.copyOf(content.childNodes()));
    hiding.replaceWith(shown);
    return true;
  }

  /** Shows the text that schema.org's {@code articleBody} declares. */
  private static boolean showBody(Document page) {
    String text = StructuredData.of(page.select("script[type*=ld+json]"), List.of()).articleText();
    if (text.length() < SHORTEST_BODY) {
      return false;
    }
    Element shown = page.body().appendElement("div").attr("itemprop", "articleBody");
    if (text.contains("<p")) {
      shown.appendChildren(Markup.parse(text, "", Parser.htmlParser()).body().childNodesCopy());
    } else {
      text.lines().forEach(line -> shown.appendElement("p").text(line));
    }
    return true;
  }
}
