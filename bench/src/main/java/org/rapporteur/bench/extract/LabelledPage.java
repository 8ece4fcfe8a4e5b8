package org.rapporteur.bench.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A saved page and what is known of it.
 *
 * @param labels as the set has them
 */
record LabelledPage(String url, Path file, JsonNode labels) {

  /** The pages of a set whose labels map addresses to file names. */
  static List<LabelledPage> of(Path folder, JsonNode labels) throws IOException {
    List<Path> folders;
    try (Stream<Path> inside = Files.list(folder)) {
      folders = inside.filter(Files::isDirectory).sorted().toList();
    }
    List<LabelledPage> pages = new ArrayList<>();
    labels
        .properties()
        .forEach(entry -> {
          String name = entry.getValue().path("file").asString("");
          folders.stream()
              .map(each -> each.resolve(name))
              .filter(Files::exists)
              .findFirst()
              .ifPresent(
                  file -> pages.add(new LabelledPage(entry.getKey(), file, entry.getValue())));
        });
    return pages;
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The half of the set that the page belongs to, by hash of its address: 0 or 1. */
  int half() {
    return ((url.hashCode() * 31) >>> 7) & 1;
  }

  /** A text with all runs of white space as one space. */
  static String normalised(String text) {
    return text.replaceAll("[\\s\\u00A0\\u00AD\\u200B\\u3000]+", " ").strip();
  }
}
