package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of one row without a gap as wide as between columns.
 *
 * @param row where the piece was cut from, counted from 0
 */
record Piece(int row, List<Word> words, Line line) {

  static final Comparator<Piece> DOWNWARD =
      Comparator.<Piece>comparingDouble(piece -> piece.line().baseline())
          .thenComparingDouble(piece -> piece.line().left());

  static Piece of(int row, List<Word> words, int page) {
    return new Piece(row, words, Row.line(words, page));
  }

  /** The pieces of one row beside each other, as one. */
  static Piece joined(List<Piece> pieces) {
    if (pieces.size() == 1) {
      return pieces.getFirst();
    }
    List<Word> words = new ArrayList<>();
    pieces.stream()
        .sorted(Comparator.comparingDouble(piece -> piece.line().left()))
        .forEach(piece -> words.addAll(piece.words()));
    return of(pieces.getFirst().row(), words, pieces.getFirst().line().page());
  }

  double left() {
    return line.left();
  }

  double right() {
    return line.right();
  }

  double baseline() {
    return line.baseline();
  }
}
