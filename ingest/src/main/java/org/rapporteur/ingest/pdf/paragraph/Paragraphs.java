package org.rapporteur.ingest.pdf.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.pdf.page.Line;

/** Rejoins plain text that was printed line by line. */
public final class Paragraphs {

  /** Longer lines were not broken for paper, in characters. */
  private static final int LONGEST_PRINTED = 160;

  /** As many seams must run on in mid-sentence before a text counts as printed line by line. */
  private static final int FEWEST = 3;

  /** And this share of all of them. */
  private static final double SHARE = 0.15;

  /** Of a print of some two thousand pages; tables of data have more. */
  private static final int MOST_LINES = 100_000;

  private Paragraphs() {}

  /**
   * The text with its lines rejoined into paragraphs, footnote marks in square brackets; unchanged
   * where it was not printed line by line.
   */
  public static String rejoin(String text) {
    if (text.chars().filter(c -> c == '\n' || c == '\r').limit(MOST_LINES).count() == MOST_LINES) {
      return text;
    }
    List<Line> lines = lines(text);
    boolean tooLong =
        lines.stream().filter(line -> line.text().length() > LONGEST_PRINTED).count()
            > lines.size() / 20;
    if (tooLong || !isPrinted(new LineJoining(lines), lines.size())) {
      return text;
    }
    return new LineJoining(Footnotes.attach(lines)).text();
  }

  private static boolean isPrinted(LineJoining joining, int lines) {
    long runningOn = joining.certainlyRunningOn();
    return runningOn >= FEWEST && runningOn >= SHARE * lines;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int gap = 1;
    for (String line : text.lines().toList()) {
      String stripped = line.replace('\u00A0', ' ').strip();
      if (!stripped.isEmpty()) {
        int left = line.indexOf(stripped.charAt(0));
        lines.add(new Line(stripped, left, left + stripped.length(), 0, gap, 1, 0));
        gap = 0;
      }
      gap++;
    }
    return lines;
  }
}
