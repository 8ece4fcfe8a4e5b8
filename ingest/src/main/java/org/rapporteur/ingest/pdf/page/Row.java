package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/** Words that were drawn one after the other at one height; across columns, perhaps. */
public final class Row {

  /** Between pieces of a row that may be different columns, in heights of letters. */
  private static final double GUTTER = 1.2;

  private final List<Word> words = new ArrayList<>();

  public void add(Word word) {
    if (!word.isBlank()) {
      words.add(word);
    }
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The row cut wherever there is as much room as between columns, to either side. */
  List<Piece> pieces(int row, int page) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      if (isCut(words.get(i - 1), words.get(i))) {
        pieces.add(Piece.of(row, words.subList(from, i), page));
        from = i;
      }
    }
    pieces.add(Piece.of(row, words.subList(from, words.size()), page));
    return pieces;
  }

  /** Columns may be drawn from right to left; so is Arabic, word by word. */
  private static boolean isCut(Word before, Word after) {
    double room = Math.max(after.left() - before.right(), before.left() - after.right());
    return room > GUTTER * after.size();
  }

  static Line line(List<Word> words, int page) {
    double size = usual(words, Word::size);
    double baseline = usual(words, TextPosition::getYDirAdj);
    RowText text = new RowText(size, baseline, SpacedOut.wordSpace(words));
    words.forEach(text::append);
    double left = words.stream().mapToDouble(Word::left).min().orElseThrow();
    double right = words.stream().mapToDouble(Word::right).max().orElseThrow();
    return new Line(text.toString(), left, right, baseline, Line.UNKNOWN, size, page);
  }

  /** What most of the characters have. */
  private static double usual(List<Word> words, ToDoubleFunction<TextPosition> of) {
    return words.stream()
        .flatMap(word -> word.glyphs().stream())
        .collect(Collectors.groupingBy(of::applyAsDouble, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<Double, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .orElseThrow()
        .getKey();
  }
}
