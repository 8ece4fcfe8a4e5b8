package org.rapporteur.ingest.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page's document from its furniture. Total on any HTML, in time linear in its size; the
 * page is not modified. Safe for use by many threads.
 */
public final class PageExtractor {

  /** Reads bytes as they came from a server. */
  public ExtractedPage extract(byte[] body, @Nullable String charset, String url, Hints hints) {
    return extract(PageDecoder.decode(body, charset, url), url, hints);
  }

  /**
   * Reads a parsed page.
   *
   * @param url where it came from; relative addresses in the page are resolved against it
   */
  public ExtractedPage extract(Document page, String url, Hints hints) {
    Survey survey = Survey.of(page);
    Declarations declarations = Declarations.of(survey.metas);
    StructuredData data = StructuredData.of(survey.scripts);
    MainText main = new MainText(survey);
    String publisher = publisher(data, declarations);
    String title = new Titles(survey, page, publisher).find(data, declarations);
    String text = main.text();
    String language =
        Languages.first(
            page.select("html").attr("lang"), data.language(), declarations.first("og:locale"));
    Dated dated = new PublicationDates(survey, main, false).find(data, declarations, url);
    return new ExtractedPage(
        title,
        new Authors(survey, main).find(data, declarations),
        publisher,
        language,
        dated == null ? null : dated.value(),
        dated == null ? null : dated.evidence(),
        canonical(survey, declarations, url),
        Kinds.of(data.type(), url, title, text),
        text);
  }

  private static @Nullable String publisher(StructuredData data, Declarations declarations) {
    String name = data.publisher();
    return name == null
        ? declarations.first(
            List.of("og:site_name", "publisher", "dc.publisher", "application-name"))
        : name;
  }

  private static @Nullable String canonical(Survey survey, Declarations declarations, String url) {
    for (Element link : survey.links) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        return absolute(link.attr("href"), url);
      }
    }
    String declared = declarations.first("og:url");
    return declared == null ? null : absolute(declared, url);
  }

  private static @Nullable String absolute(String address, String base) {
    try {
      URI uri = new URI(base).resolve(address.strip());
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}
