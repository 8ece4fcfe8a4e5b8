package org.rapporteur.kibana;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.contract.Codec;
import tools.jackson.databind.JsonNode;

/** The saved objects as the import sends them, and the Vega specifications beside them. */
final class SavedObjects {

  private static final Path FOLDER = Path.of(System.getProperty("basedir", "."));

  private SavedObjects() {}

  static List<JsonNode> all() {
    try {
      return Files.readAllLines(FOLDER.resolve("objects.ndjson")).stream()
          .map(line -> Codec.mapper().readTree(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By file name. */
  static Map<String, JsonNode> specifications() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("vega"))) {
      return files.collect(
          Collectors.toMap(
              file -> file.getFileName().toString(),
              file -> Codec.mapper().readTree(file.toFile())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
