package org.rapporteur.bench.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a set of labelled data: a folder that is given, or an archive beside the project. */
public final class LabelledData {

  private static final Path BESIDE = Path.of("../shared/data");

  private LabelledData() {}

  /**
   * The folder of the set, unpacked into a temporary folder if need be; empty where it is absent.
   *
   * @param name such as {@code article-pages}
   * @param arguments of a program: the first, if any, names the folder that holds the set
   */
  public static Optional<Path> find(String name, String... arguments) throws IOException {
    if (arguments.length > 0) {
      return Optional.of(inner(Path.of(arguments[0]), name));
    }
    for (Path data : List.of(BESIDE, Path.of("..").resolve(BESIDE))) {
      Path archive = data.resolve(name + ".tar.xz");
      if (Files.exists(archive)) {
        return Optional.of(inner(unpack(archive), name));
      }
    }
    return Optional.empty();
  }

  /** The folder itself, or the one of the set's name in it. */
  private static Path inner(Path folder, String name) {
    Path inner = folder.resolve(name);
    return Files.isDirectory(inner) ? inner(inner, name) : folder;
  }

  private static Path unpack(Path archive) throws IOException {
    Path target = Files.createTempDirectory("labelled-data");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(target)));
    Process tar =
        new ProcessBuilder("tar", "xJf", archive.toString(), "-C", target.toString())
            .inheritIO()
            .start();
    try {
      if (tar.waitFor() != 0) {
        throw new IOException("tar could not unpack " + archive);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while unpacking " + archive, e);
    }
    return target;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      System.err.println("left behind: " + folder);
    }
  }
}
