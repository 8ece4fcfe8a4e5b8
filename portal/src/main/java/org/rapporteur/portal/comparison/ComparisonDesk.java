package org.rapporteur.portal.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.clauses.AgreedLanguage;
import org.rapporteur.index.clauses.Clauses;
import org.rapporteur.index.clauses.ResolutionText;
import org.rapporteur.index.clauses.ResolutionTexts;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.dossier.DossierView;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.portal.comparison.ComparedTexts.Side;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.rapporteur.portal.problem.MissingException;

/** Finds what is to be compared, and compares it. */
final class ComparisonDesk {

  private static final Comparator<Side> OLDEST_FIRST =
      Comparator.comparing(Side::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Side::document);

  private final DocumentSearch documents;
  private final ResolutionTexts texts;
  private final Dossiers dossiers;

  ComparisonDesk(DocumentSearch documents, ResolutionTexts texts, Dossiers dossiers) {
    this.documents = documents;
    this.texts = texts;
    this.dossiers = dossiers;
  }

  ComparedTexts compare(String before, String after) {
    EnrichedDocument earlier = document(before);
    EnrichedDocument later = document(after);
    return new ComparedTexts(
        side("before", earlier),
        side("after", later),
        Clauses.compare(earlier.document().text(), later.document().text()));
  }

  ResolutionText text(String id) {
    return ResolutionText.of(document(id));
  }

  AgreedLanguage agreedLanguage(String id) {
    return texts.agreedLanguage(document(id));
  }

  /** What may be compared with a document's text, and itself; oldest first. */
  List<Side> beside(String id) {
    EnrichedDocument document = document(id);
    return Stream.concat(
            Stream.of(side("after", document)), texts.beside(document).stream().map(Side::of))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /** The texts in the documents that speak of a dossier's draft, or of any of its drafts. */
  List<Side> of(String dossier, @Nullable String draft) {
    DossierView view =
        dossiers.find(dossier).orElseThrow(() -> new MissingException("dossier " + dossier));
    List<String> ids =
        view.drafts().stream()
            .filter(it -> draft == null || it.id().equals(draft))
            .flatMap(it -> it.evidence().stream())
            .map(Evidence::document)
            .toList();
    return texts.among(ids).stream().map(Side::of).sorted(OLDEST_FIRST).toList();
  }

  /** The texts in the documents that name a United Nations document. */
  List<Side> naming(String symbol) {
    return texts.naming(symbol).stream().map(Side::of).sorted(OLDEST_FIRST).toList();
  }

  private Side side(String field, EnrichedDocument document) {
    ResolutionText text = ResolutionText.of(document);
    if (text.isEmpty()) {
      throw new InvalidRequestException(field, "This document holds no text of a resolution.");
    }
    return Side.of(text);
  }

  private EnrichedDocument document(String id) {
    return documents.find(id).orElseThrow(() -> new MissingException("document " + id));
  }
}
