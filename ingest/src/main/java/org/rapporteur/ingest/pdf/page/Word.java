package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/**
 * A run of glyphs without a gap in it.
 *
 * @param text with ligatures and diacritics composed, in logical order
 * @param all its glyphs
 * @param glyphs those that are not white space
 */
public record Word(String text, List<TextPosition> all, List<TextPosition> glyphs) {

  /** A column that was drawn before the one to its left is no word with it. */
  private static final double BACKWARD = 1.2;

  /** Cut where the pen went back further than from one letter to the next. */
  public static List<Word> of(String text, List<TextPosition> all) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < all.size(); i++) {
      if (goesBack(all.get(i - 1), all.get(i))) {
        words.add(word(unicode(all.subList(from, i)), all.subList(from, i)));
        from = i;
      }
    }
    List<TextPosition> rest = all.subList(from, all.size());
    words.add(word(from == 0 ? text : unicode(rest), rest));
    return words;
  }

  private static boolean goesBack(TextPosition before, TextPosition after) {
    double back = before.getXDirAdj() - after.getXDirAdj() - after.getWidthDirAdj();
    return back > BACKWARD * size(after);
  }

  private static String unicode(List<TextPosition> glyphs) {
    return glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
  }

  private static Word word(String text, List<TextPosition> all) {
    return new Word(
        text,
        List.copyOf(all),
        all.stream().filter(glyph -> !glyph.getUnicode().isBlank()).toList());
  }

  boolean isBlank() {
    return glyphs.isEmpty();
  }

  double left() {
    return glyphs.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
  }

  double right() {
    return glyphs.stream()
        .mapToDouble(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
        .max()
        .orElse(0);
  }

  double size() {
    return size(glyphs.getFirst());
  }

  /**
   * Of a letter as it stands on the page, in points: PDFBox's own size forgets the page's scale.
   */
  static double size(TextPosition glyph) {
    return Math.round(10 * Math.abs(glyph.getYScale())) / 10.0;
  }
}
