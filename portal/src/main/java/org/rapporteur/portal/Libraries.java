package org.rapporteur.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the scripts of others on the class path, whatever their versions are. */
final class Libraries {

  private Libraries() {}

  /** The folders that hold {@code d3.min.js} and {@code htmx.min.js}. */
  static String[] locations() {
    return new String[] {folder("d3", "d3.min.js"), folder("htmx.org", "htmx.min.js")};
  }

  private static String folder(String name, String file) {
    String pattern = "classpath*:/META-INF/resources/webjars/" + name + "/*/dist/" + file;
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("the class path lacks " + file))
          .getURL()
          .toString()
          .replace(file, "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for " + file, e);
    }
  }
}
