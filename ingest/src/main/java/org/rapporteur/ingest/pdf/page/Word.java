package org.rapporteur.ingest.pdf.page;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * A run of glyphs without a gap in it.
 *
 * @param text with ligatures and diacritics composed, in logical order
 * @param all its glyphs
 * @param glyphs those that are not white space
 */
public record Word(String text, List<TextPosition> all, List<TextPosition> glyphs) {

  public static Word of(String text, List<TextPosition> all) {
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
