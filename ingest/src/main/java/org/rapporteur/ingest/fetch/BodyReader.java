package org.rapporteur.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.ContentEncoding;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Category;

/** Reads a body no further than it may go, packed or not. */
final class BodyReader {

  private static final int CHUNK = 16 * 1024;
  private static final int MOST_ENCODINGS = 2;

  /** What a host declares is no reason to take more memory at once. */
  private static final int LARGEST_FIRST = 512 * 1024;

  /** Of the size of a page to that of the page in gzip. */
  private static final long USUAL_RATIO = 5;

  private final int limit;
  private final boolean cut;
  private final BooleanSupplier late;
  private final LargeBodies others;
  private boolean large;

  /**
   * @param late whether the time is over
   * @param others that are being read
   */
  BodyReader(int limit, boolean cut, BooleanSupplier late, LargeBodies others) {
    this.limit = limit;
    this.cut = cut;
    this.late = late;
    this.others = others;
  }

  /**
   * A body.
   *
   * @param content with content encodings undone
   * @param packed as it was sent, where that was in one content encoding, whole
   * @param cut whether more may have come than was read
   */
  record Body(Payload content, @Nullable Payload packed, boolean cut) {}

  /**
   * Reads to the end.
   *
   * @param length as the host declares it, or -1
   */
  Body read(InputStream raw, String contentEncoding, long length)
      throws IOException, FetchException {
    try {
      return read(raw, encodings(contentEncoding), length);
    } catch (StackOverflowError e) {
      // the decoder goes one call deeper for each empty piece
      throw FetchException.lasting(Category.DAMAGED, "packed in too many pieces");
    } finally {
      if (large) {
        others.leave();
      }
    }
  }

  private Body read(InputStream raw, List<String> encodings, long length)
      throws IOException, FetchException {
    if (cut || encodings.size() != 1) {
      Payload content = Payload.owning(bytes(decoded(raw, encodings), length));
      return new Body(content, null, cut && content.size() == limit);
    }
    Payload packed = Payload.owning(bytes(raw, length));
    InputStream unpacked = decoder(packed.stream(), encodings.getFirst());
    return new Body(Payload.owning(bytes(unpacked, USUAL_RATIO * packed.size())), packed, false);
  }

  /**
   * @param length that is supposed
   */
  private byte[] bytes(InputStream in, long length) throws IOException, FetchException {
    byte[] body = new byte[Math.clamp(length, CHUNK, LARGEST_FIRST) + 1];
    int size = 0;
    int read = in.read(body, 0, CHUNK);
    while (read >= 0) {
      if (late.getAsBoolean()) {
        throw FetchException.passing(Category.TOO_SLOW, "the body took too long", null);
      }
      size += read;
      if (size > limit) {
        return cutAtLimit(body);
      }
      if (size == body.length) {
        enterLarge(size);
        body = Arrays.copyOf(body, 2 * size);
      }
      read = in.read(body, size, Math.min(CHUNK, body.length - size));
    }
    return Arrays.copyOf(body, size);
  }

  private void enterLarge(int size) throws IOException, FetchException {
    if (!large && size > LARGEST_FIRST) {
      others.enter(late);
      large = true;
    }
  }

  private byte[] cutAtLimit(byte[] body) throws FetchException {
    if (!cut) {
      throw FetchException.lasting(
          Category.TOO_LARGE, "the body is longer than " + limit + " bytes");
    }
    return Arrays.copyOf(body, limit);
  }

  private static List<String> encodings(String contentEncoding) throws FetchException {
    List<String> encodings =
        Arrays.stream(contentEncoding.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .filter(encoding -> !encoding.isEmpty() && !encoding.equals("identity"))
            .toList();
    if (encodings.size() > MOST_ENCODINGS) {
      throw FetchException.lasting(Category.DAMAGED, "packed " + encodings.size() + " times");
    }
    return encodings;
  }

  private static InputStream decoded(InputStream raw, List<String> encodings)
      throws IOException, FetchException {
    InputStream in = raw;
    for (String encoding : encodings.reversed()) {
      in = decoder(in, encoding);
    }
    return in;
  }

  private static InputStream decoder(InputStream in, String encoding)
      throws IOException, FetchException {
    return ContentEncoding.decoded(in, encoding)
        .orElseThrow(() ->
            FetchException.lasting(
                Category.UNSUPPORTED_TYPE,
                "packed as '" + encoding + "', for which we did not ask"));
  }
}
