package org.rapporteur.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A web site on loopback whose pages a test writes. */
public final class Site implements AutoCloseable {

  /** Answers a question. */
  @FunctionalInterface
  public interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<Question> asked = new CopyOnWriteArrayList<>();

  private record Question(String path, Instant when) {}

  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The paths that were asked for, in order. */
  public List<String> asked() {
    return asked.stream().map(Question::path).toList();
  }

  /** The shortest time between the beginnings of two questions that came after one another. */
  public Duration shortestPause() {
    return IntStream.range(1, asked.size())
        .mapToObj(i -> Duration.between(asked.get(i - 1).when(), asked.get(i).when()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** How often a path was asked for. */
  public long asked(String path) {
    return asked().stream().filter(path::equals).count();
  }

  public Site page(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  public Site html(String path, String html) {
    return bytes(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  public Site bytes(String path, String contentType, byte[] content) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", contentType);
          exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
          exchange.getResponseBody().write(content);
        });
  }

  public Site status(String path, int status) {
    return page(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  /** Is asked too much, and says for how long it wants to be left alone. */
  public Site overloaded(String path, Duration rest) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", String.valueOf(rest.toSeconds()));
          exchange.sendResponseHeaders(503, -1);
        });
  }

  public Site redirect(String path, String location) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  /** The same page, after a while. */
  public Site delay(String path, Duration wait) {
    Page page = Objects.requireNonNull(pages.get(path));
    return page(
        path,
        exchange -> {
          LockSupport.parkNanos(wait.toNanos());
          page.answer(exchange);
        });
  }

  /** An article of the make that newspapers have, with furniture around. */
  public Site article(String path, String title, String day, String text) {
    return html(path, Articles.html(title, day, text));
  }

  /** An RSS feed of these paths. */
  public Site feed(String path, String... articles) {
    StringBuilder rss = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>");
    rss.append("<title>News</title><link>").append(url("/")).append("</link>");
    for (String article : articles) {
      rss.append("<item><title>").append(article).append("</title><link>").append(url(article));
      rss.append("</link></item>");
    }
    rss.append("</channel></rss>");
    return bytes(path, "application/rss+xml", rss.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(new Question(path, Instant.now()));
    try (exchange) {
      Page page = pages.get(path);
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        page.answer(exchange);
      }
    }
  }
}
