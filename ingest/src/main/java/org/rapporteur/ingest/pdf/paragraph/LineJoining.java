package org.rapporteur.ingest.pdf.paragraph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.pdf.page.Line;

/**
 * Joins printed lines into paragraphs. How wide the text is set, how far apart its lines are and
 * how ragged its right edge is are learned from the lines that certainly run on: those that end in
 * the middle of a sentence before one that begins in lower case.
 */
public final class LineJoining {

  /** What stands between two lines. */
  enum Seam {
    RUNS_ON,
    NEW_LINE,
    NEW_PARAGRAPH
  }

  /** A gap this much wider than the usual one begins a paragraph. */
  private static final double WIDE = 1.25;

  /** The widest gap over which a sentence is still followed. */
  private static final double WIDEST = 2.2;

  /** The share of lines from which on a distance between them is no exception. */
  private static final double FREQUENT = 0.2;

  /** Fewer lines that certainly run on teach nothing. */
  private static final int FEWEST = 3;

  /** Lines shorter than this say nothing of the text's width, in characters. */
  private static final int TELLING_LENGTH = 30;

  private final List<Line> lines;
  private final double usualGap;
  private final double edge;
  private final double margin;
  private final double raggedness;

  public LineJoining(List<Line> lines) {
    this.lines = lines;
    this.edge = lines.stream().mapToDouble(Line::left).min().orElse(0);
    this.margin = margin();
    this.usualGap = usualGap();
    this.raggedness = raggedness();
  }

  /** Paragraphs with a blank line between, lines that were broken on purpose on lines. */
  public String text() {
    if (lines.isEmpty()) {
      return "";
    }
    Hyphens hyphens = Hyphens.in(lines);
    Hangul hangul = Hangul.in(lines);
    StringBuilder text = new StringBuilder(lines.getFirst().text());
    Seam seam = Seam.NEW_PARAGRAPH;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      seam = seam(before, line, seam);
      switch (seam) {
        case RUNS_ON -> hyphens.append(text, line.text(), hangul.isSpaceBetween(before, line));
        case NEW_LINE -> text.append('\n').append(line.text());
        case NEW_PARAGRAPH -> text.append("\n\n").append(line.text());
      }
    }
    return text.toString();
  }

  /** How many seams are those of a text printed line by line. */
  long certainlyRunningOn() {
    return IntStream.range(1, lines.size()).filter(this::certainlyRunsOn).count();
  }

  double usualGapInLines() {
    return usualGap;
  }

  private Seam seam(Line before, Line after, Seam seamBefore) {
    boolean midSentence = !LineEnds.endsSentence(before.text());
    boolean lowerCase = LineEnds.beginsInLowerCase(after.text());
    if (before.isRow() && after.isRow()) {
      return after.isFirst() ? Seam.NEW_PARAGRAPH : Seam.NEW_LINE;
    }
    if (beginsAnew(before, after)) {
      return Seam.NEW_PARAGRAPH;
    }
    if (isItem(before, after)) {
      return isWide(after) || after.isFirst() ? Seam.NEW_PARAGRAPH : Seam.NEW_LINE;
    }
    if (LineEnds.breaksSymbol(before.text(), after.text()) && !isWide(after)) {
      return Seam.RUNS_ON;
    }
    if (midSentence && seamBefore == Seam.RUNS_ON && isRest(before) && !isWide(after)) {
      return Seam.RUNS_ON;
    }
    if (midSentence && lowerCase && after.gap() <= usualGap * after.size() * WIDEST) {
      return Seam.RUNS_ON;
    }
    if (after.gap() == Line.UNKNOWN) {
      return midSentence && isFull(before, after) ? Seam.RUNS_ON : Seam.NEW_PARAGRAPH;
    }
    return withinColumn(before, after, midSentence);
  }

  private static boolean beginsAnew(Line before, Line after) {
    return after.gap() == Line.APART
        || before.isRow() != after.isRow()
        || LineEnds.isNote(after.text())
        || changesSize(before, after);
  }

  private Seam withinColumn(Line before, Line after, boolean midSentence) {
    if (isWide(after) || (!midSentence && isIndented(before, after))) {
      return Seam.NEW_PARAGRAPH;
    }
    if (isFull(before, after)
        || LineEnds.breaksWord(before.text())
        || (midSentence && breaksOff(before))) {
      return Seam.RUNS_ON;
    }
    return midSentence ? Seam.NEW_LINE : Seam.NEW_PARAGRAPH;
  }

  /** The end of a line that was too long for the paper, in a text with space between its lines. */
  private boolean isRest(Line line) {
    return line.gap() > 0 && line.gap() < usualGap * line.size() / WIDE;
  }

  private boolean isWide(Line after) {
    return after.gap() > usualGap * after.size() * WIDE;
  }

  /** No room was left for the next line's first word; a date set to the right is not full. */
  private boolean isFull(Line before, Line after) {
    return before.right() - before.left() > 0.5 * (margin - edge)
        && slack(before, after) <= raggedness;
  }

  /** A long line that ends in a lower-case word ends nothing, whatever room was left in it. */
  private boolean breaksOff(Line before) {
    String text = before.text();
    return text.length() >= TELLING_LENGTH
        && before.right() > 0.75 * margin
        && Character.isLowerCase(text.charAt(text.length() - 1))
        && Character.isLowerCase(text.charAt(text.lastIndexOf(' ') + 1));
  }

  private double slack(Line before, Line after) {
    double word = (LineEnds.firstWord(after.text()).length() + 1) * after.characterWidth();
    return (margin - before.right() - word) / Math.max(margin, 1);
  }

  private static boolean isIndented(Line before, Line after) {
    double indent = after.left() - before.left();
    boolean hanging = LineEnds.isBulleted(before.text()) || LineEnds.isEnumerated(before.text());
    return indent > after.size() * 0.8 && !hanging;
  }

  private static boolean changesSize(Line before, Line after) {
    double ratio = before.size() / after.size();
    return ratio > 1.15 || ratio < 1 / 1.15;
  }

  private boolean isItem(Line before, Line after) {
    boolean timed = LineEnds.isTimed(after.text());
    return LineEnds.isBulleted(after.text())
        || (timed && LineEnds.isTimed(before.text()))
        || ((timed || LineEnds.isEnumerated(after.text()))
            && (LineEnds.endsSentence(before.text()) || !isFull(before, after)));
  }

  private boolean certainlyRunsOn(int i) {
    Line before = lines.get(i - 1);
    Line after = lines.get(i);
    return after.gap() > 0
        && (before.text().length() >= TELLING_LENGTH || (i > 1 && isLongAndOpen(lines.get(i - 2))))
        && !LineEnds.endsSentence(before.text())
        && !LineEnds.isBulleted(after.text())
        && LineEnds.beginsInLowerCase(after.text());
  }

  /** What follows it, however short, may be the rest of a sentence. */
  private static boolean isLongAndOpen(Line line) {
    return line.text().length() >= TELLING_LENGTH && !LineEnds.endsSentence(line.text());
  }

  /** Where lines end that are full: most texts have more full lines than short ones. */
  private double margin() {
    double[] rights =
        lines.stream()
            .filter(line -> line.text().length() >= TELLING_LENGTH)
            .mapToDouble(Line::right)
            .sorted()
            .toArray();
    return rights.length == 0
        ? lines.stream().mapToDouble(Line::right).max().orElse(0)
        : rights[(int) (0.85 * (rights.length - 1))];
  }

  /**
   * In heights of letters. Where lines that run on stand at several distances, as in a text that is
   * double spaced and has wrapped lines in it, the largest of the frequent ones counts.
   */
  private double usualGap() {
    // one or two such seams are paragraphs that a page's end broke
    return certainlyRunningOn() < FEWEST
        ? smallest(lines.stream().filter(line -> line.gap() > 0))
        : largest(
            IntStream.range(1, lines.size()).filter(this::certainlyRunsOn).mapToObj(lines::get));
  }

  private static double largest(Stream<Line> lines) {
    return frequent(lines).max(Comparator.naturalOrder()).orElse(0.0);
  }

  private static double smallest(Stream<Line> lines) {
    return frequent(lines).min(Comparator.naturalOrder()).orElse(0.0);
  }

  private static Stream<Double> frequent(Stream<Line> lines) {
    Map<Double, Long> counts =
        lines
            .map(line -> Math.round(10 * line.gap() / line.size()) / 10.0)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= FREQUENT * all)
        .map(Map.Entry::getKey);
  }

  /** How far from the margin full lines may end, as a share of the width. */
  private double raggedness() {
    double[] slacks =
        IntStream.range(1, lines.size())
            .filter(i -> certainlyRunsOn(i) && isLongAndOpen(lines.get(i - 1)))
            .mapToDouble(i -> slack(lines.get(i - 1), lines.get(i)))
            .sorted()
            .toArray();
    double usual = slacks.length == 0 ? 0 : slacks[(int) (0.95 * (slacks.length - 1))];
    return Math.clamp(usual + 0.01, 0.02, 0.15);
  }
}
