package org.rapporteur.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources that are watched, in the order of their file. */
public final class SourceList {

  /** Nothing is watched. */
  public static final SourceList EMPTY = new SourceList(List.of());

  private final Map<String, Source> sources = new LinkedHashMap<>();

  private SourceList(List<Source> sources) {
    sources.forEach(source -> this.sources.put(source.id(), source));
  }

  public static SourceList of(List<Source> sources) {
    return new SourceList(sources);
  }

  /**
   * Reads a file that follows the schema of sources.yml.
   *
   * @throws SourceListException where the file has mistakes, with all of them
   */
  public static SourceList parse(Path file) throws SourceListException {
    return parse(file.toString(), content(file));
  }

  /** Reads what a file of this name contains. */
  static SourceList parse(String file, String yaml) throws SourceListException {
    List<SourceProblem> problems = new ArrayList<>();
    List<Source> sources = read(yaml, problems);
    if (!problems.isEmpty()) {
      throw new SourceListException(file, problems);
    }
    return new SourceList(sources);
  }

  /** All mistakes in a file, in the order of its lines; none in a good one. */
  public static List<SourceProblem> check(Path file) {
    List<SourceProblem> problems = new ArrayList<>();
    try {
      read(content(file), problems);
    } catch (SourceListException e) {
      problems.addAll(e.problems());
    }
    return List.copyOf(problems);
  }

  public List<Source> all() {
    return List.copyOf(sources.values());
  }

  public Optional<Source> find(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** Notes the problems in the order of their lines, each once. */
  private static List<Source> read(String yaml, List<SourceProblem> problems) {
    List<SourceProblem> found = new ArrayList<>();
    List<Source> sources =
        YamlNode.parse(yaml, found)
            .map(root -> new SourceReader(found).read(root))
            .orElse(List.of());
    found.stream()
        .distinct()
        .sorted(Comparator.comparingInt(SourceProblem::line))
        .forEach(problems::add);
    return sources;
  }

  private static String content(Path file) throws SourceListException {
    if (Files.isDirectory(file)) {
      throw new SourceListException(
          file.toString(), List.of(new SourceProblem(1, "this is a folder, not a list")));
    }
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new SourceListException(
          file.toString(), List.of(new SourceProblem(1, "there is no such file")));
    } catch (MalformedInputException e) {
      throw new SourceListException(
          file.toString(), List.of(new SourceProblem(1, "the file is not in UTF-8")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
