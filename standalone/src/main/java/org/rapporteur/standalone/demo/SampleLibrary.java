package org.rapporteur.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The bundled files: each site's list of documents, their texts and the pages' frames. */
final class SampleLibrary {

  private SampleLibrary() {}

  /** The documents of a site, oldest first. */
  static List<SampleDocument> documents(String site) {
    return text(site + "/documents")
        .lines()
        .filter(slug -> !slug.isBlank())
        .map(slug -> SampleDocument.parse(slug, text(site + "/" + slug + ".txt")))
        .sorted(Comparator.comparing(SampleDocument::published))
        .toList();
  }

  /** A frame of a page with {@code {{name}}} where something goes. */
  static String frame(String name) {
    return text("pages/" + name);
  }

  private static String text(String name) {
    try (InputStream in = SampleLibrary.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the bundled file demo/" + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
