package org.rapporteur.ingest.extract.charset;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a page without NUL and byte-order mark, and the charset they were in. */
record Decoded(Reader text, Charset charset) {

  private static final char MARK = '\uFEFF';

  static Decoded ofWellFormed(byte[] utf8) {
    return new Decoded(new Utf8Reader(utf8), StandardCharsets.UTF_8);
  }

  static Decoded of(byte[] bytes, Charset charset) {
    return of(new String(bytes, charset), charset);
  }

  static Decoded of(String text, Charset charset) {
    String clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    boolean marked = !clean.isEmpty() && clean.charAt(0) == MARK;
    return new Decoded(new StringReader(marked ? clean.substring(1) : clean), charset);
  }
}
