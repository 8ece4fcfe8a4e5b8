package org.rapporteur.ingest.extract.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Words in a file beside this class, one a line; lines that begin with # are comments. */
public final class WordList {

  private WordList() {}

  public static List<String> read(String file) {
    InputStream list = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
