package org.rapporteur.ingest.feed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says what came where a feed should be, for the person who looks after the source. */
final class NotAFeed {

  private static final int LONGEST_TITLE = 100;

  private NotAFeed() {}

  /**
   * @param text in lower case
   */
  static String message(Document document, String text) {
    Element root = document.firstElementChild();
    if (text.isBlank()) {
      return "Nothing came where a feed should be: the answer is empty";
    }
    if (text.startsWith("%pdf-")) {
      return "A PDF came where a feed should be";
    }
    if (root == null && !text.contains("<html")) {
      return "Plain text or binary data came where a feed should be";
    }
    return switch (root == null ? "html" : Names.of(root)) {
      case "urlset", "sitemapindex" -> "A sitemap came where a feed should be";
      case "opml" -> "A list of feeds (OPML) came where a feed should be";
      case String name when isPage(name, text) ->
          "An HTML page came where a feed should be" + kind(text) + title(document);
      case String name -> "XML of another kind came where a feed should be: <" + name + ">";
    };
  }

  private static boolean isPage(String root, String text) {
    return root.equals("html") || text.contains("<html") || text.contains("<body");
  }

  private static String kind(String text) {
    if (text.contains("type=\"password\"") || text.contains("type='password'")) {
      return ", with a form to log in";
    }
    if (text.contains("captcha") || text.contains("cf-challenge")) {
      return ", with a test for robots";
    }
    return text.contains("cookie") && text.contains("consent") ? ", asking about cookies" : "";
  }

  private static String title(Document document) {
    Element title = document.selectFirst("title, TITLE, h1");
    String text = title == null ? "" : title.text();
    return text.isBlank()
        ? ""
        : ", titled “" + text.substring(0, Math.min(LONGEST_TITLE, text.length())) + "”";
  }
}
