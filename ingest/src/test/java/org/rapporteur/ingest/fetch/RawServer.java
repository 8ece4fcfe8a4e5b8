package org.rapporteur.ingest.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** A server that answers with whatever bytes a test wants, at whatever speed, for as long. */
public final class RawServer implements AutoCloseable {

  /** Writes an answer; an exception ends the connection. */
  public interface Script {
    void play(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Script script;
  private final AtomicLong written = new AtomicLong();

  public RawServer(Script script) {
    this.script = script;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  /** How many bytes went out. */
  public long written() {
    return written.get();
  }

  public static byte[] head(String... lines) {
    return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      byte[] question = new byte[8192];
      if (socket.getInputStream().read(question) > 0) {
        script.play(new Counted(socket.getOutputStream()));
      }
    } catch (IOException e) {
      // the client had enough
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Counted extends OutputStream {

    private final OutputStream out;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      written.incrementAndGet();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      written.addAndGet(length);
    }
  }
}
