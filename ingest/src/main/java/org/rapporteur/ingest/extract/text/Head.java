package org.rapporteur.ingest.extract.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.person.Byline;
import org.rapporteur.ingest.extract.word.Texts;

/**
 * What stands over a text and is not of it.
 *
 * @param title of the page, if it has one
 * @param authors of the page
 */
public record Head(@Nullable String title, List<String> authors) {

  public Head {
    authors = List.copyOf(authors);
  }

  boolean isTitle(String text) {
    return title != null && Texts.sameWords(text, title);
  }

  /** Whether a line names the authors and nothing else. */
  boolean isAuthors(String line) {
    List<String> names = authors.isEmpty() ? List.of() : Byline.names(line);
    return !names.isEmpty() && authors.containsAll(names);
  }
}
