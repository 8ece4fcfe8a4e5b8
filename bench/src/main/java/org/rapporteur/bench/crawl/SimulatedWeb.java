package org.rapporteur.bench.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Many hosts on loopback, served by one server: each has an address of its own in 127.0.0.0/8, a
 * feed, articles, and an index whose only part is on the next host. The server notes when each host
 * was asked.
 */
final class SimulatedWeb implements AutoCloseable {

  private static final int HOSTS_IN_A_BLOCK = 250;
  private static final String INDEX = "/index/";
  private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final byte[] NOT_FOUND =
      "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final LoopbackServer server;
  private final QuestionLog log = new QuestionLog();
  private final int hosts;
  private final int articles;
  private final List<byte[]> pages;

  /**
   * @param packed whether the pages are sent in gzip, as most of the web sends them
   */
  SimulatedWeb(int hosts, int articles, List<byte[]> pages, boolean packed) {
    this.hosts = hosts;
    this.articles = articles;
    this.pages =
        packed
            ? pages.stream().map(page -> html("Content-Encoding: gzip\r\n", gzip(page))).toList()
            : pages.stream().map(page -> html("", page)).toList();
    this.server = new LoopbackServer(this::answer);
  }

  /** The sources as sources.yml has them. */
  String sources(double rate) {
    StringBuilder yaml = new StringBuilder("sources:\n");
    for (int host = 0; host < hosts; host++) {
      yaml.append(
          "  - {id: h%1$d, discover: [{feed: \"%2$s/rss\"}, {sitemap: \"%2$s/index/%3$d\"}], rate: %4$s, private: true}\n"
              .formatted(host, origin(host), (host + 1) % hosts, rate));
    }
    return yaml.toString();
  }

  QuestionLog log() {
    return log;
  }

  @Override
  public void close() {
    server.close();
  }

  private String origin(int host) {
    return "http://127.1.%d.%d:%d"
        .formatted(host / HOSTS_IN_A_BLOCK, host % HOSTS_IN_A_BLOCK + 1, server.port());
  }

  private byte[] answer(String host, String path) {
    log.asked(host);
    if (path.startsWith(INDEX)) {
      return xml(index(Integer.parseInt(path.substring(INDEX.length()))));
    }
    return switch (path) {
      case "/robots.txt" -> NOT_FOUND;
      case "/part" -> xml(part(host));
      case "/rss" -> LoopbackServer.response("Content-Type: application/rss+xml\r\n", feed(host));
      default -> {
        log.askedForArticle(host + path);
        yield pages.get(Math.floorMod(path.hashCode(), pages.size()));
      }
    };
  }

  private static byte[] xml(String text) {
    return LoopbackServer.response(
        "Content-Type: application/xml\r\n", text.getBytes(StandardCharsets.UTF_8));
  }

  private String index(int next) {
    return "<sitemapindex xmlns=\"%s\"><sitemap><loc>%s/part</loc></sitemap></sitemapindex>"
        .formatted(SITEMAPS, origin(next));
  }

  private static String part(String host) {
    return "<urlset xmlns=\"%s\"><url><loc>http://%s/a/10000</loc></url></urlset>"
        .formatted(SITEMAPS, host);
  }

  private static byte[] html(String headers, byte[] body) {
    return LoopbackServer.response("Content-Type: text/html\r\n" + headers, body);
  }

  private static byte[] gzip(byte[] page) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private byte[] feed(String host) {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
    for (int article = 0; article < articles; article++) {
      rss.append("<item><link>http://%s/a/%d</link></item>".formatted(host, 10_000 + article));
    }
    return rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
