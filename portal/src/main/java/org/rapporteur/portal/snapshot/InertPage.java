package org.rapporteur.portal.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.ArchivedResponse;

/**
 * An archived page without anything that acts or loads: structure, words and links stay, scripts,
 * styles, forms, frames and pictures do not. Our own line on top says what it is.
 */
final class InertPage {

  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{max-width:44rem;margin:0 auto;padding:1.5rem;line-height:1.6;\
      font-family:Charter,Georgia,serif;overflow-wrap:anywhere}
      .archived{font-family:system-ui,sans-serif;font-size:.85rem;border:1px solid #888;\
      border-radius:.5rem;padding:.75rem 1rem;margin-bottom:2rem}
      table{border-collapse:collapse}td,th{border:1px solid #888;padding:.2rem .5rem}
      """;

  /** The one style that the page's policy lets through, by its hash. */
  static final String POLICY =
      "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'; style-src 'sha256-"
          + sha256(STYLE)
          + "'";

  private static final Safelist KEPT =
      Safelist.relaxed()
          .removeTags("img")
          .addTags("article", "aside", "figure", "figcaption", "footer", "header", "main", "nav")
          .addTags("section", "time", "hr", "mark", "s", "del", "ins", "abbr", "address", "title")
          .addAttributes("time", "datetime")
          .removeProtocols("a", "href", "ftp", "mailto")
          .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

  /** Of more, the beginning is shown: small bytes can stand for more than memory holds. */
  private static final int MOST_BYTES = 2 << 20;

  private static final int MOST_TAGS = 100_000;

  private static final int OK = 200;

  private InertPage() {}

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(ArchivedResponse response, @Nullable String charset) {
    byte[] body = response.payload().bytes();
    int shown = beginning(body);
    Document page = new Cleaner(KEPT).clean(parse(body, shown, charset, response.url()));
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head().appendElement("title").text("Archived: " + response.url());
    page.head().appendElement("style").appendChild(new DataNode(STYLE));
    page.body().prependChild(notice(response, shown < body.length));
    return page.outerHtml();
  }

  /** The bytes that are shown: all, or as many as have the most tags. */
  private static int beginning(byte[] body) {
    int most = Math.min(body.length, MOST_BYTES);
    int tags = 0;
    int at = 0;
    while (at < most && tags < MOST_TAGS) {
      tags += body[at++] == '<' ? 1 : 0;
    }
    return at;
  }

  private static Document parse(byte[] body, int length, @Nullable String charset, String url) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(body, 0, length), charset, url);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static Element notice(ArchivedResponse response, boolean beginning) {
    String words =
        "Archived copy of %s, fetched %s%s, SHA-256 %s. Scripts, styles and pictures are left out."
            .formatted(
                response.url(), response.fetched(), status(response), response.payload().sha256());
    String rest = beginning ? " It is too large to show: this is its beginning." : "";
    return new Element("p").addClass("archived").text(words + rest);
  }

  private static String status(ArchivedResponse response) {
    return response.status() == OK ? "" : ", answered with status " + response.status();
  }
}
