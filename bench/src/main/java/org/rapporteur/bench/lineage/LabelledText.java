package org.rapporteur.bench.lineage;

import java.util.List;
import java.util.Set;
import org.rapporteur.contract.DateEvidence;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.DocumentKind;
import org.rapporteur.index.lineage.Kinship.Kind;

/**
 * A document with the pairs that its metadata say it belongs to.
 *
 * @param text what a reader of the page would see
 * @param published ISO day
 */
record LabelledText(
    String symbol,
    DocumentKind kind,
    String title,
    String published,
    String text,
    Set<Pair> pairs) {

  /** Two symbols, and what the first is to the second. */
  record Pair(Kind kind, String from, String to) {}

  Document document() {
    return new Document(
        symbol,
        1,
        null,
        null,
        "bench",
        kind,
        title.isEmpty() ? null : title,
        List.of(),
        null,
        "en",
        published.isEmpty() ? null : published,
        published.isEmpty() ? null : DateEvidence.GIVEN,
        null,
        null,
        List.of(),
        text);
  }
}
