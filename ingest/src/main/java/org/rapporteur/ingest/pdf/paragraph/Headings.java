package org.rapporteur.ingest.pdf.paragraph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.pdf.page.Line;
import org.rapporteur.ingest.pdf.page.Page;

/** What is set larger than the text. */
public final class Headings {

  /** Than most letters of the document, by this factor at least. */
  private static final double LARGER = 1.2;

  private static final int MOST_LINES = 4;

  private Headings() {}

  /** The largest print on the first page where it is one heading, else null. */
  public static @Nullable String largest(List<Page> pages) {
    List<Line> first = pages.isEmpty() ? List.of() : pages.getFirst().lines();
    double size = first.stream().mapToDouble(Line::size).max().orElse(0);
    List<Line> heading = first.stream().filter(line -> line.size() == size).toList();
    boolean one = heading.size() <= MOST_LINES && areTogether(first, heading);
    return one && size >= LARGER * PageNotes.bodySize(pages) ? joined(heading) : null;
  }

  private static boolean areTogether(List<Line> lines, List<Line> heading) {
    int from = heading.isEmpty() ? -1 : lines.indexOf(heading.getFirst());
    return from >= 0
        && from + heading.size() <= lines.size()
        && lines.subList(from, from + heading.size()).equals(heading);
  }

  private static String joined(List<Line> heading) {
    StringBuilder text = new StringBuilder(heading.getFirst().text());
    Hyphens hyphens = Hyphens.in(heading);
    Hangul hangul = Hangul.in(heading);
    for (int i = 1; i < heading.size(); i++) {
      hyphens.append(
          text, heading.get(i).text(), hangul.isSpaceBetween(heading.get(i - 1), heading.get(i)));
    }
    return text.toString();
  }
}
