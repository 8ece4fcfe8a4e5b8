package org.rapporteur.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lower-case words read from a resource: white space between them, a line that starts with {@code
 * #} is a comment.
 */
public record WordList(Set<String> words) {

  public WordList {
    words = Set.copyOf(words);
  }

  static WordList of(String resource) {
    return in(WordList.class, resource);
  }

  /** The words in a resource beside a class. */
  public static WordList in(Class<?> beside, String resource) {
    return new WordList(
        lines(beside, resource).stream()
            .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
            .collect(Collectors.toSet()));
  }

  /**
   * The lines of a table beside a class, without comments and blank ones.
   *
   * @throws IllegalStateException where the resource is absent
   */
  public static List<String> lines(Class<?> beside, String resource) {
    try (InputStream stream = beside.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing beside " + beside.getName());
      }
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean has(String word) {
    return words.contains(word);
  }
}
