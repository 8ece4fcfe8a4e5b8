package org.rapporteur.ingest.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rapporteur.ingest.pdf.page.Line;

/**
 * What stands in a text in the place of pages that are pictures.
 *
 * @param text that was read of them, in paragraphs, or a notice that it was not
 */
record ScannedText(Scan scan, String text) {

  /** Notices that they were not read. */
  static List<ScannedText> missing(List<Scan> scans) {
    return scans.stream().map(scan -> new ScannedText(scan, scan.notice())).toList();
  }

  /**
   * The lines with these texts between them, each as one line of the make of its neighbour.
   *
   * @param lines in the order of their pages
   */
  static List<Line> between(List<Line> lines, List<ScannedText> texts) {
    Deque<ScannedText> rest = new ArrayDeque<>(texts);
    List<Line> all = new ArrayList<>();
    boolean apart = false;
    for (Line line : lines) {
      while (!rest.isEmpty() && rest.element().scan.first() <= line.page()) {
        all.add(rest.remove().like(line));
        apart = true;
      }
      all.add(apart ? line.withGap(Line.APART) : line);
      apart = false;
    }
    Line last = lines.isEmpty() ? new Line("", 0, 0, 0, Line.APART, 1, 0) : lines.getLast();
    rest.forEach(text -> all.add(text.like(last)));
    return all;
  }

  private Line like(Line neighbour) {
    return neighbour.withText(text).withGap(Line.APART);
  }
}
