package org.rapporteur.bench.lineage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.index.lineage.Kinship.Kind;
import org.rapporteur.ingest.extract.ExtractedPage;

/**
 * A document with the pairs that its metadata say it belongs to.
 *
 * @param published ISO day
 */
record LabelledText(
    String symbol,
    DocumentKind kind,
    @Nullable String title,
    @Nullable String published,
    String text,
    Set<Pair> pairs) {

  /** Two symbols, and what the first is to the second. */
  record Pair(Kind kind, String from, String to) {}

  /** As ingest reads it. */
  static LabelledText of(ExtractedPage page, String symbol, Set<Pair> pairs) {
    return new LabelledText(
        symbol, page.kind(), page.title(), page.published(), page.text(), pairs);
  }

  Document document() {
    return new Document(
        symbol,
        1,
        null,
        null,
        "bench",
        kind,
        title,
        List.of(),
        null,
        "en",
        published,
        published == null ? null : DateEvidence.GIVEN,
        null,
        null,
        List.of(),
        text);
  }
}
