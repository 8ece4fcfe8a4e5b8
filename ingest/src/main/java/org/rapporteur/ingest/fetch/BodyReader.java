package org.rapporteur.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;
import org.rapporteur.contract.Category;

/** Reads a body no further than it may go, packed or not. */
final class BodyReader {

  private static final int CHUNK = 16 * 1024;
  private static final int MOST_ENCODINGS = 2;

  private final int limit;
  private final boolean cut;
  private final BooleanSupplier late;

  /**
   * @param late whether the time is over
   */
  BodyReader(int limit, boolean cut, BooleanSupplier late) {
    this.limit = limit;
    this.cut = cut;
    this.late = late;
  }

  byte[] read(InputStream raw, String contentEncoding) throws IOException, FetchException {
    try {
      return unpacked(decoded(raw, contentEncoding));
    } catch (StackOverflowError e) {
      // the decoder goes one call deeper for each empty piece
      throw FetchException.lasting(Category.DAMAGED, "packed in too many pieces");
    }
  }

  private byte[] unpacked(InputStream in) throws IOException, FetchException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    int read = in.read(chunk);
    while (read >= 0) {
      if (late.getAsBoolean()) {
        throw FetchException.passing(Category.TOO_SLOW, "the body took too long", null);
      }
      if (body.size() + read > limit) {
        return cutAtLimit(body, chunk);
      }
      body.write(chunk, 0, read);
      read = in.read(chunk);
    }
    return body.toByteArray();
  }

  private byte[] cutAtLimit(ByteArrayOutputStream body, byte[] chunk) throws FetchException {
    if (!cut) {
      throw FetchException.lasting(
          Category.TOO_LARGE, "the body is longer than " + limit + " bytes");
    }
    body.write(chunk, 0, limit - body.size());
    return body.toByteArray();
  }

  private static InputStream decoded(InputStream raw, String contentEncoding)
      throws IOException, FetchException {
    List<String> encodings =
        Arrays.stream(contentEncoding.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .filter(encoding -> !encoding.isEmpty() && !encoding.equals("identity"))
            .toList();
    if (encodings.size() > MOST_ENCODINGS) {
      throw FetchException.lasting(Category.DAMAGED, "packed " + encodings.size() + " times");
    }
    InputStream in = raw;
    for (String encoding : encodings.reversed()) {
      in = decoder(in, encoding);
    }
    return in;
  }

  private static InputStream decoder(InputStream in, String encoding)
      throws IOException, FetchException {
    return switch (encoding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in, CHUNK);
      case "deflate" -> Deflated.stream(in);
      case "br" -> new Brotli(in);
      default ->
          throw FetchException.lasting(
              Category.UNSUPPORTED_TYPE, "packed as '" + encoding + "', for which we did not ask");
    };
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

  /** The name says zlib (RFC 9110, section 8.4.1.2); half the world sends bare deflate. */
  private static final class Deflated {

    private static final int ZLIB_METHOD = 8;

    static InputStream stream(InputStream in) throws IOException {
      var again = new java.io.PushbackInputStream(in, 1);
      int first = again.read();
      if (first >= 0) {
        again.unread(first);
      }
      boolean bare = (first & 0x0f) != ZLIB_METHOD;
      return new InflaterInputStream(again, new Inflater(bare), CHUNK);
    }
  }
}
