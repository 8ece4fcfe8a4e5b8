package org.rapporteur.index.clauses;

import java.util.List;
import org.rapporteur.index.clauses.alignment.Comparer;
import org.rapporteur.index.clauses.alignment.Comparison;
import org.rapporteur.index.clauses.reading.ClauseReader;
import org.rapporteur.index.clauses.text.Clause;
import org.rapporteur.index.clauses.text.Wording;

/** Reads and compares the clauses of texts of resolutions. Thread-safe. */
public final class Clauses {

  private Clauses() {}

  /**
   * The preambular and operative paragraphs of a text of a resolution, wherever it stands in a
   * document's text; empty where there is none.
   */
  public static List<Clause> in(String text) {
    return ClauseReader.read(text).stream()
        .flatMap(it -> it.clauses().stream())
        .map(Wording::clause)
        .toList();
  }

  /** What became of each clause of an earlier document's text in a later one's. */
  public static Comparison compare(String before, String after) {
    return new Comparer(before, after).compare();
  }
}
