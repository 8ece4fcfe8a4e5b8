package org.rapporteur.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the engines' jars are: the build and the launcher say so in system properties. */
final class EngineHomes {

  private EngineHomes() {}

  /** The folder in {@code engines.kafka}. */
  static Path kafka() {
    return home("engines.kafka");
  }

  /** The folder in {@code engines.elasticsearch}. */
  static Path elasticsearch() {
    return home("engines.elasticsearch");
  }

  private static Path home(String property) {
    String value = System.getProperty(property);
    if (value == null || !Files.isDirectory(Path.of(value, "lib"))) {
      throw new EngineException(
          "no engine at " + property + "=" + value + ": package the project first");
    }
    return Path.of(value);
  }
}
