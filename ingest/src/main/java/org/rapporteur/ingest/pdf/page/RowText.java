package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/** Writes a row's words with spaces between, and its raised footnote marks in square brackets. */
final class RowText {

  private static final Pattern MARK =
      Pattern.compile("(?:[0-9]{1,3}(?:\\s?,\\s?[0-9]{1,3}){0,3}|[ivxl]{1,6}|[a-z]|[*†‡§]{1,3})");
  private static final Pattern ORDINAL = Pattern.compile("st|nd|rd|th|er|re|e|o|ème|me|ère");
  private static final Pattern UNIT = Pattern.compile("(?:^|[ 0-9])(?:m|km|cm|mm)$");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\p{Cntrl}]+");

  /** Where a word might have been broken; at a line's end it was. */
  private static final Pattern SOFT_HYPHENS = Pattern.compile("\u00AD(?!$)");

  /** Raised letters are smaller than this share of the others. */
  private static final double SMALL = 0.85;

  /** And stand higher by this share of the others' size. */
  private static final double RAISED = 0.12;

  /** A gap narrower than this, in sizes of the letters, is kerning and no space. */
  private static final double KERNING = 0.15;

  private final StringBuilder text = new StringBuilder();
  private final double size;
  private final double baseline;
  private final double wordSpace;
  private double right = Double.NaN;

  /**
   * @param wordSpace the least room between words, in points; NaN where the letters' size tells it
   */
  RowText(double size, double baseline, double wordSpace) {
    this.size = size;
    this.baseline = baseline;
    this.wordSpace = Double.isNaN(wordSpace) ? KERNING * size : wordSpace;
  }

  void append(Word word) {
    if (text.length() > 0 && word.left() - right > wordSpace) {
      text.append(' ');
    }
    right = word.right();
    if (word.glyphs().stream().noneMatch(this::isRaised)) {
      text.append(word.text());
    } else {
      runs(word).forEach(this::appendRun);
    }
  }

  @Override
  public String toString() {
    String marked = text.toString().replace('\uF0B7', '•');
    return SOFT_HYPHENS.matcher(BLANKS.matcher(marked).replaceAll(" ").strip()).replaceAll("");
  }

  private boolean isRaised(TextPosition glyph) {
    return Word.size(glyph) < SMALL * size
        && baseline - glyph.getYDirAdj() > RAISED * size
        && baseline - glyph.getYDirAdj() < size;
  }

  private void appendRun(List<TextPosition> run) {
    StringBuilder raw = new StringBuilder();
    run.forEach(glyph -> raw.append(glyph.getUnicode()));
    if (isRaised(run.getFirst())) {
      appendRaised(raw.toString().strip());
    } else {
      text.append(raw);
    }
  }

  private void appendRaised(String raised) {
    String before = text.toString().stripTrailing();
    if (endsInDigit(before) && ORDINAL.matcher(raised).matches()) {
      text.append(raised);
    } else if (UNIT.matcher(before).find() && (raised.equals("2") || raised.equals("3"))) {
      text.append(raised.equals("2") ? '²' : '³');
    } else if (MARK.matcher(raised).matches()) {
      text.setLength(before.length());
      text.append('[').append(raised).append(before.isEmpty() ? "] " : "]");
    } else {
      text.append(raised);
    }
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** The word's glyphs, cut where their height changes. */
  private List<List<TextPosition>> runs(Word word) {
    List<List<TextPosition>> runs = new ArrayList<>();
    for (TextPosition glyph : word.all()) {
      if (runs.isEmpty() || isRaised(runs.getLast().getLast()) != isRaised(glyph)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(glyph);
    }
    return runs;
  }
}
