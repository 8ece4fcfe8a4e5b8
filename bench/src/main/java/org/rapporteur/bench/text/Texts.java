package org.rapporteur.bench.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.DocumentKind;

/** English documents of which little more than the text is known. */
public final class Texts {

  private Texts() {}

  /** Of no known kind or date, under an id that the name gives. */
  public static Document document(String name, String text) {
    return document(DocumentId.ofUrl(name), DocumentKind.OTHER, null, text);
  }

  /**
   * Under an id of its own.
   *
   * @param published ISO day
   */
  public static Document document(
      String id, DocumentKind kind, @Nullable String published, String text) {
    return new Document(
        id, 1, null, null, "bench", kind, null, List.of(), null, "en", published, null, null, null,
        List.of(), text);
  }
}
