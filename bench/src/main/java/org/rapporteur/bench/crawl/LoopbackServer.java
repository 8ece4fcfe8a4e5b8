package org.rapporteur.bench.crawl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A web server that does nothing but send what was made beforehand: it shares the processors with
 * what is measured, and is to cost little. A thread a connection, which is kept open.
 */
final class LoopbackServer implements AutoCloseable {

  private static final int BACKLOG = 2_000;
  private static final String HOST = "host:";

  private final ServerSocket listening;
  private final BiFunction<String, String, byte[]> answers;

  /**
   * @param answers the whole response, head included, to a host and path
   */
  LoopbackServer(BiFunction<String, String, byte[]> answers) {
    this.answers = answers;
    try {
      listening = new ServerSocket(0, BACKLOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().name("loopback-server").start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** A response with a body. */
  static byte[] response(String headers, byte[] body) {
    String head = "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return whole;
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket connection = listening.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        // closed, or a client that went away before it was served
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(connection.getInputStream());
      OutputStream out = connection.getOutputStream();
      String question = line(in);
      while (question != null && !listening.isClosed()) {
        out.write(answers.apply(host(in), question.split(" ")[1]));
        question = line(in);
      }
    } catch (IOException e) {
      // the client has gone
    }
  }

  /** Reads to the end of the head. */
  private static String host(InputStream in) throws IOException {
    String host = "";
    for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, HOST, 0, HOST.length())) {
        host = header.substring(HOST.length()).strip();
      }
    }
    return host;
  }

  private static @Nullable String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        return line.toString().stripTrailing();
      }
      line.append((char) next);
    }
    return null;
  }
}
