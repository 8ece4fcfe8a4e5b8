package org.rapporteur.enrich.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A data file of this package: lines, with comments behind "#" at the start. */
final class Table {

  private Table() {}

  static List<String> lines(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).filter(line -> !isComment(line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isComment(String line) {
    return line.isEmpty() || line.startsWith("#");
  }
}
