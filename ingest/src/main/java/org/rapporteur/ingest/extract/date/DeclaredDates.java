package org.rapporteur.ingest.extract.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.ingest.extract.page.Declarations;
import org.rapporteur.ingest.extract.word.WordList;

/** Dates of publication in meta elements: Open Graph, Dublin Core and what publishers invented. */
public final class DeclaredDates {

  private static final double CLEAR_WORTH = 0.9;
  private static final double VAGUE_WORTH = 0.4;

  private static final List<String> CLEAR = WordList.read("date-names.txt");

  /** Names that some use for the time of the last change. */
  private static final List<String> VAGUE =
      List.of(
          "date",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "datecreated",
          "timestamp");

  private DeclaredDates() {}

  public static void addTo(DateVote vote, Declarations declarations, boolean monthFirst) {
    vote.add(first(declarations, CLEAR, monthFirst), CLEAR_WORTH);
    vote.add(first(declarations, VAGUE, monthFirst), VAGUE_WORTH);
  }

  private static @Nullable Dated first(
      Declarations declarations, List<String> names, boolean monthFirst) {
    for (String name : names) {
      Dated found = Dated.in(declarations.first(name), DateEvidence.META, monthFirst);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
