package org.rapporteur.enrich.entity.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A file of the dictionary: rows of columns between tabs; lines that begin with "#" explain. */
public final class DictionaryFile {

  private static final String SEPARATOR = ";\\s+";

  private DictionaryFile() {}

  /** The rows of a file beside this class. */
  static List<List<String>> rows(String file) {
    try (InputStream stream = DictionaryFile.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the dictionary lacks its file " + file);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(DictionaryFile::isRow).map(DictionaryFile::columns).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary's file " + file + " cannot be read", e);
    }
  }

  /** The single names in a column. */
  static List<String> names(String column) {
    return Stream.of(column.split(SEPARATOR))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static List<String> columns(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }
}
