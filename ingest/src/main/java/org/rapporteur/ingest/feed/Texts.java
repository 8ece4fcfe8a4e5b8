package org.rapporteur.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.rapporteur.ingest.markup.Markup;

/** Reads titles, summaries and contents in each of the ways in which feeds carry them. */
final class Texts {

  private static final Pattern HTML =
      Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:#[0-9]{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,12});");

  /** Of one text, in characters: a long report has half of it. */
  private static final int LONGEST = 1_000_000;

  /** What a text may consist of: nothing that runs, loads or hides. */
  private static final Safelist HARMLESS =
      Safelist.relaxed()
          .addTags("abbr", "address", "article", "del", "details", "figcaption", "figure", "hr")
          .addTags("ins", "mark", "s", "section", "summary", "time", "tt")
          .addAttributes("time", "datetime")
          .addProtocols("a", "href", "tel");

  private Texts() {}

  static Optional<FeedText> read(Element element, String url) {
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
    return Optional.of(text(element, type, mode))
        .map(text -> text.markup() ? cleaned(text.value(), Addresses.base(element, url)) : text)
        .filter(text -> !text.value().isBlank());
  }

  private static FeedText text(Element element, String type, String mode) {
    if (mode.equals("base64") || isEncoded(type)) {
      return base64(element.wholeText(), type);
    }
    if (type.equals("xhtml") || mode.equals("xml") || hasMarkup(element)) {
      return new FeedText(inner(element, type), !isPlain(type) || hasMarkup(element));
    }
    String value = element.wholeText().strip();
    return new FeedText(value, !isPlain(type) && (isHtml(type) || HTML.matcher(value).find()));
  }

  /** RFC 4287: a media type that is neither text nor XML is base64. */
  private static boolean isEncoded(String type) {
    return type.startsWith("application/octet-stream");
  }

  private static FeedText base64(String encoded, String type) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(encoded.strip());
      return new FeedText(new String(bytes, StandardCharsets.UTF_8).strip(), !isPlain(type));
    } catch (IllegalArgumentException e) {
      return new FeedText(encoded.strip(), false);
    }
  }

  private static boolean isPlain(String type) {
    return type.equals("text") || type.equals("text/plain");
  }

  private static boolean isHtml(String type) {
    return type.equals("html") || type.equals("text/html") || type.contains("xhtml");
  }

  private static boolean hasMarkup(Element element) {
    return element.firstElementChild() != null;
  }

  private static String inner(Element element, String type) {
    Element from = isWrapped(element, type) ? element.child(0) : element;
    StringBuilder html = new StringBuilder();
    for (Node node : from.childNodes()) {
      html.append(node.outerHtml());
    }
    return html.toString().strip();
  }

  /** XHTML stands in one division of its own, which says nothing. */
  private static boolean isWrapped(Element element, String type) {
    boolean atom1 = element.tag().namespace().endsWith("/2005/Atom");
    boolean xhtml = type.equals("xhtml") || (atom1 && type.contains("xhtml"));
    return xhtml
        && element.childrenSize() == 1
        && element.ownText().isBlank()
        && Names.of(element.child(0)).endsWith("div");
  }

  /** Harmless, with absolute addresses. */
  static FeedText cleaned(String html, String base) {
    Document.OutputSettings plain = new Document.OutputSettings().prettyPrint(false);
    String bounded = html.substring(0, Math.min(LONGEST, html.length()));
    Document page = Markup.parse(bounded, base, Parser.htmlParser());
    Document harmless = new Cleaner(HARMLESS).clean(page).outputSettings(plain);
    return new FeedText(harmless.body().html().strip(), true);
  }
}
