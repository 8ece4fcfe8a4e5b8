package org.rapporteur.standalone.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A sample site with its own server on loopback and a free port. */
final class SampleSite implements AutoCloseable {

  private final String id;
  private final String name;
  private final Make make;
  private final HttpServer server;
  private final List<SampleDocument> published;

  private SampleSite(String id, String name, Make make, HttpServer server) {
    this.id = id;
    this.name = name;
    this.make = make;
    this.server = server;
    this.published =
        new CopyOnWriteArrayList<>(
            SampleLibrary.documents(id).stream().filter(document -> !document.later()).toList());
  }

  static SampleSite start(String id, String name, Make make) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var site = new SampleSite(id, name, make, HttpServer.create(address, 0));
      site.server.createContext("/", site::answer);
      site.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      site.server.start();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException("the sample site " + id + " could not be started", e);
    }
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  Make make() {
    return make;
  }

  /** Where the site is, as in {@code http://127.0.0.1:8081}. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What the site has published so far. */
  List<SampleDocument> published() {
    return List.copyOf(published);
  }

  void publish(SampleDocument document) {
    published.add(document);
  }

  String link(SampleDocument document) {
    return address() + "/" + document.slug() + make.extension();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String file = exchange.getRequestURI().getPath().substring(1);
      if (file.equals("robots.txt")) {
        send(exchange, 200, "text/plain", bytes("User-agent: *\nDisallow: /account/\n"));
      } else if (file.isEmpty() || file.equals(make.announcement())) {
        send(exchange, 200, file.endsWith(".xml") ? "application/xml" : "text/html", listing(file));
      } else {
        answerDocument(exchange, file);
      }
    }
  }

  private void answerDocument(HttpExchange exchange, String file) throws IOException {
    Optional<SampleDocument> document =
        published.stream().filter(one -> file.equals(one.slug() + make.extension())).findAny();
    if (document.isEmpty()) {
      send(exchange, 404, "text/html", bytes("<title>Not found</title><p>No such page."));
    } else if (make == Make.LETTERS) {
      send(exchange, 200, "application/pdf", SampleLetter.print(document.get()));
    } else {
      send(exchange, 200, "text/html", bytes(SamplePages.document(this, document.get())));
    }
  }

  private byte[] listing(String file) {
    return bytes(
        file.endsWith(".xml") ? SampleFeeds.of(this) : SamplePages.listing(this, published()));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    String charset = type.startsWith("application/pdf") ? "" : "; charset=utf-8";
    exchange.getResponseHeaders().add("Content-Type", type + charset);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
