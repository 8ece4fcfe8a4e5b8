package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A white strip that runs down between two columns, past lines that cross it.
 *
 * @param bands what stands between such lines, from top to bottom
 */
record Gutter(List<Band> bands) {

  private static final int STEP = 2;

  /** Of the text's width, nothing nearer to its edges is looked at. */
  private static final double MARGIN = 0.15;

  /** More pieces across the strip than this share, and it takes full columns to believe it. */
  private static final double CROSSING = 0.35;

  /** The strip with the most in columns beside it. */
  static Optional<Gutter> in(List<Piece> pieces) {
    double left = pieces.stream().mapToDouble(Piece::left).min().orElse(0);
    double width = pieces.stream().mapToDouble(Piece::right).max().orElse(0) - left;
    Gutter best = null;
    for (double x = left + MARGIN * width; x < left + (1 - MARGIN) * width; x += STEP) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted between columns");
      }
      Gutter gutter = at(x, pieces);
      if (gutter.gain() > (best == null ? 0 : best.gain())) {
        best = gutter;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Gutter at(double x, List<Piece> pieces) {
    long crossing = pieces.stream().filter(piece -> crosses(piece, x)).count();
    boolean clear = crossing <= CROSSING * pieces.size();
    List<Band> bands = new ArrayList<>();
    Band band = new Band();
    for (Piece piece : pieces) {
      if (crosses(piece, x) != band.isCrossing()) {
        bands.add(band);
        band = new Band();
      }
      band.add(piece, x);
    }
    bands.add(band);
    bands.forEach(it -> it.decide(clear));
    return new Gutter(merged(bands));
  }

  /** What stands between columns, though not across the strip, belongs to what does. */
  private static List<Band> merged(List<Band> bands) {
    boolean columns = bands.stream().anyMatch(Band::isColumns);
    List<Band> merged = new ArrayList<>();
    for (Band band : bands) {
      if (columns) {
        band.follow();
        merged.add(band.heading());
      }
      if (!merged.isEmpty() && !merged.getLast().isColumns() && !band.isColumns()) {
        merged.getLast().addAll(band);
      } else {
        merged.add(band);
      }
    }
    return merged;
  }

  private static boolean crosses(Piece piece, double x) {
    return piece.left() < x && piece.right() > x;
  }

  /** How many pieces stand in columns. */
  private int gain() {
    return bands.stream().filter(Band::isColumns).mapToInt(Band::size).sum();
  }
}
