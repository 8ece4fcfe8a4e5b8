package org.rapporteur.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sources of this field that ship with the program, for operators to choose from. */
public final class Catalogue {

  private static final String FILE = "catalogue.yml";

  private Catalogue() {}

  /** The sources as a list. */
  public static SourceList load() {
    try {
      return SourceList.parse(FILE, yaml());
    } catch (SourceListException e) {
      throw new IllegalStateException("the catalogue that ships has mistakes", e);
    }
  }

  /** The file itself, to be written where an operator edits it. */
  public static String yaml() {
    try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalogue", e);
    }
  }
}
