package org.rapporteur.standalone.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.document.Snapshot;

/** One thing to read. */
sealed interface Input {

  /** How the line of a failure names it; absent where it has no name. */
  @Nullable String url();

  /** A file, with the address that it stands for. */
  record File(Path path, String url, @Nullable String published) implements Input {}

  /** A page that is to be fetched. */
  record Page(String url) implements Input {}

  /** A page that was handed over. */
  record Html(String html, @Nullable String url, @Nullable String published) implements Input {}

  /** A main text that was handed over, to be left as it is. */
  record Text(String text, @Nullable String url, @Nullable String published) implements Input {}

  /** A record of a catalogue, MARCXML. */
  record Catalogued(String xml, String url) implements Input {}

  /**
   * A response out of an archive.
   *
   * @param snapshot where it is there
   */
  record Archived(ArchivedResponse response, Snapshot snapshot) implements Input {
    @Override
    public String url() {
      return response.url();
    }
  }

  /** What cannot be read before it is even looked at, and why. */
  record Unusable(@Nullable String url, Category category, String message) implements Input {
    Unusable(@Nullable String url, String message) {
      this(url, Category.BAD_INPUT, message);
    }
  }
}
