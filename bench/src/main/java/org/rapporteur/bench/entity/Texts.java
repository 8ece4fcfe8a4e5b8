package org.rapporteur.bench.entity;

import java.util.List;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.DocumentId;
import org.rapporteur.contract.DocumentKind;

/** Documents made of bare texts. */
final class Texts {

  private Texts() {}

  static Document document(String name, String text) {
    return new Document(
        DocumentId.ofUrl(name),
        1,
        null,
        null,
        "bench",
        DocumentKind.OTHER,
        null,
        List.of(),
        null,
        "en",
        null,
        null,
        null,
        null,
        List.of(),
        text);
  }
}
