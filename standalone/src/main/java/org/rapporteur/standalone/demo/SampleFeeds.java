package org.rapporteur.standalone.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** RSS, Atom and sitemaps of what a site has published. */
final class SampleFeeds {

  private SampleFeeds() {}

  static String of(SampleSite site) {
    return switch (site.make()) {
      case NEWSPAPER -> rss(site);
      case BLOG -> atom(site);
      case WIRE -> newsSitemap(site);
      case MINISTRY, LETTERS, DOCUMENTS -> sitemap(site);
    };
  }

  private static String rss(SampleSite site) {
    String items =
        each(
            site,
            document ->
                """
                <item><title>%s</title><link>%s</link><guid>%2$s</guid><pubDate>%s</pubDate></item>
                """
                    .formatted(
                        Entities.escape(document.title()),
                        site.link(document),
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(time(document))));
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0"><channel><title>%s</title><link>%s</link>
    <description>All stories</description>
    %s</channel></rss>
    """
        .formatted(Entities.escape(site.name()), site.address(), items);
  }

  private static String atom(SampleSite site) {
    String entries =
        each(
            site,
            document ->
                """
                <entry><title>%s</title><link href="%s"/><id>%2$s</id>
                <published>%s</published><updated>%3$s</updated></entry>
                """
                    .formatted(
                        Entities.escape(document.title()), site.link(document), time(document)));
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom"><title>%s</title><id>%s</id>
    <updated>2014-12-31T00:00:00Z</updated><author><name>%1$s</name></author>
    %s</feed>
    """
        .formatted(Entities.escape(site.name()), site.address(), entries);
  }

  private static String newsSitemap(SampleSite site) {
    return sitemap(
        site,
        document ->
            """
            <url><loc>%s</loc><news:news><news:publication><news:name>%s</news:name>
            <news:language>en</news:language></news:publication>
            <news:publication_date>%s</news:publication_date><news:title>%s</news:title>
            </news:news></url>
            """
                .formatted(
                    site.link(document),
                    Entities.escape(site.name()),
                    document.published(),
                    Entities.escape(document.title())));
  }

  private static String sitemap(SampleSite site) {
    return sitemap(site, document -> "<url><loc>%s</loc></url>%n".formatted(site.link(document)));
  }

  private static String sitemap(SampleSite site, Function<SampleDocument, String> entry) {
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    %s</urlset>
    """
        .formatted(each(site, entry));
  }

  private static String each(SampleSite site, Function<SampleDocument, String> entry) {
    return site.published().reversed().stream().map(entry).collect(Collectors.joining());
  }

  private static OffsetDateTime time(SampleDocument document) {
    return document.published().contains("T")
        ? OffsetDateTime.parse(document.published())
        : LocalDate.parse(document.published()).atTime(8, 0).atOffset(ZoneOffset.UTC);
  }
}
