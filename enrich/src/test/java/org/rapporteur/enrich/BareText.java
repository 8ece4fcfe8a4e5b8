package org.rapporteur.enrich;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;

/** Documents of which a test says little more than the text. */
public final class BareText {

  private BareText() {}

  /** A document in English. */
  public static Document document(
      String id, DocumentKind kind, @Nullable String published, String text) {
    return document(id, kind, "en", published, text);
  }

  /** The same in a language that may be unknown. */
  public static Document document(
      String id,
      DocumentKind kind,
      @Nullable String language,
      @Nullable String published,
      String text) {
    return new Document(
        id, 1, null, null, "test", kind, null, List.of(), null, language, published, null, null,
        null, List.of(), text);
  }
}
