package org.rapporteur.bench.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Many hosts on loopback, served by one server: each has an address of its own in 127.0.0.0/8, a
 * feed and articles. The server notes when each host was asked.
 */
final class SimulatedWeb implements AutoCloseable {

  private static final int HOSTS_IN_A_BLOCK = 250;
  private static final int BACKLOG = 2_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final QuestionLog log = new QuestionLog();
  private final int hosts;
  private final int articles;
  private final List<byte[]> pages;

  SimulatedWeb(int hosts, int articles, List<byte[]> pages) {
    this.hosts = hosts;
    this.articles = articles;
    this.pages = pages;
    try {
      server = HttpServer.create(new InetSocketAddress(0), BACKLOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The sources as sources.yml has them. */
  String sources(double rate) {
    StringBuilder yaml = new StringBuilder("sources:\n");
    for (int host = 0; host < hosts; host++) {
      yaml.append(
          "  - {id: h%d, discover: [{feed: \"%s/rss\"}], rate: %s, private: true}\n"
              .formatted(host, origin(host), rate));
    }
    return yaml.toString();
  }

  QuestionLog log() {
    return log;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private String origin(int host) {
    return "http://127.1.%d.%d:%d"
        .formatted(
            host / HOSTS_IN_A_BLOCK, host % HOSTS_IN_A_BLOCK + 1, server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String host = Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Host"));
    log.asked(host);
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      switch (path) {
        case "/robots.txt" -> exchange.sendResponseHeaders(404, -1);
        case "/rss" ->
            send(exchange, "application/rss+xml", feed(host).getBytes(StandardCharsets.UTF_8));
        default -> {
          log.askedForArticle(host + path);
          send(exchange, "text/html", page(path));
        }
      }
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private byte[] page(String path) {
    return pages.get(Math.floorMod(path.hashCode(), pages.size()));
  }

  private String feed(String host) {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
    for (int article = 0; article < articles; article++) {
      rss.append("<item><link>http://%s/a/%d</link></item>".formatted(host, 10_000 + article));
    }
    return rss.append("</channel></rss>").toString();
  }
}
