package org.rapporteur.standalone;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A site on loopback: what is put there is served, and everything else is not found. */
final class Site implements AutoCloseable {

  private record Page(String type, byte[] body) {}

  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final HttpServer server;

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            Page page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
              exchange.sendResponseHeaders(404, -1);
            } else {
              exchange.getResponseHeaders().add("Content-Type", page.type());
              exchange.sendResponseHeaders(200, page.body().length);
              exchange.getResponseBody().write(page.body());
            }
          }
        });
    server.start();
  }

  Site put(String path, String type, byte[] body) {
    pages.put(path, new Page(type, body));
    return this;
  }

  Site put(String path, String type, String body) {
    return put(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
