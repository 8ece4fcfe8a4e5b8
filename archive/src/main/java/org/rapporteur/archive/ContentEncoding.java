package org.rapporteur.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the content encodings of HTTP (RFC 9110, section 8.4.1). What is fetched and what is found
 * again in the archive is decoded here alike.
 */
public final class ContentEncoding {

  private static final int CHUNK = 16 * 1024;
  private static final int ZLIB_METHOD = 8;

  private ContentEncoding() {}

  /**
   * The decoded stream; nothing where the encoding is not known.
   *
   * @param encoding a single one
   * @throws IOException {@link ZipException} and {@link java.io.EOFException} where what is encoded
   *     is broken, any other where reading it fails; from the stream too
   */
  public static Optional<InputStream> decoded(InputStream in, String encoding) throws IOException {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" -> Optional.of(new GZIPInputStream(in, CHUNK));
      case "deflate" -> Optional.of(inflated(in));
      case "br" -> Optional.of(new Brotli(in));
      default -> Optional.empty();
    };
  }

  /** The name says zlib (RFC 9110, section 8.4.1.2); half the world sends bare deflate. */
  private static InputStream inflated(InputStream in) throws IOException {
    var again = new PushbackInputStream(in, 1);
    int first = again.read();
    if (first >= 0) {
      again.unread(first);
    }
    boolean bare = (first & 0x0f) != ZLIB_METHOD;
    return new InflaterInputStream(again, new Inflater(bare), CHUNK);
  }

  /** What the decoder says of broken data is told from what the connection says. */
  private static final class Brotli extends InputStream {

    private final InputStream decoder;

    Brotli(InputStream in) throws IOException {
      this.decoder = new BrotliInputStream(in, CHUNK);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        return decoder.read(into, offset, length);
      } catch (IOException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
          if (cause instanceof IOException connection) {
            throw connection;
          }
        }
        ZipException broken = new ZipException("the brotli stream is broken");
        broken.initCause(e);
        throw broken;
      }
    }

    @Override
    public void close() throws IOException {
      decoder.close();
    }
  }
}
