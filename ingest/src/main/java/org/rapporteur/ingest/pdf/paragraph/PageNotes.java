package org.rapporteur.ingest.pdf.paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.pdf.page.Line;
import org.rapporteur.ingest.pdf.page.Page;

/** Sets footnotes apart from the text above them, so that a paragraph runs on over the page. */
public final class PageNotes {

  /** Footnotes are set smaller than the text, by this factor at least. */
  private static final double SMALLER = 0.95;

  private static final Pattern BARE_MARK =
      Pattern.compile("^([0-9]{1,3}|[ivxl]{1,6}|[a-z]|[*†‡§]{1,3})\\s+(?=\\S)");

  private final double bodySize;
  private final List<Line> body = new ArrayList<>();
  private final List<Line> notes = new ArrayList<>();

  private PageNotes(double bodySize) {
    this.bodySize = bodySize;
  }

  public static PageNotes apart(List<Page> pages) {
    PageNotes apart = new PageNotes(bodySize(pages));
    pages.forEach(page -> runs(page.lines()).forEach(apart::divide));
    return apart;
  }

  public List<Line> body() {
    return body;
  }

  public List<Line> notes() {
    return notes;
  }

  private void divide(List<Line> column) {
    int from = firstNote(column);
    column.subList(0, from).stream().filter(line -> !Furniture.isRule(line)).forEach(body::add);
    List<Line> below =
        column.subList(from, column.size()).stream()
            .filter(line -> !Furniture.isRule(line))
            .toList();
    for (int i = 0; i < below.size(); i++) {
      Line note = bracketed(below.get(i));
      notes.add(i == 0 ? note.withGap(Line.UNKNOWN) : note);
    }
  }

  /** The lowest small lines of a column, from a rule or a mark on. */
  private int firstNote(List<Line> column) {
    int first = column.size();
    for (int i = column.size() - 1; i >= 0; i--) {
      Line line = column.get(i);
      if (Furniture.isRule(line) && i < column.size() - 1) {
        return i;
      }
      if (line.size() >= SMALLER * bodySize) {
        return first;
      }
      first = isMarked(line) ? i : first;
    }
    return first;
  }

  private static boolean isMarked(Line line) {
    return LineEnds.isNote(line.text()) || BARE_MARK.matcher(line.text()).find();
  }

  private static Line bracketed(Line line) {
    Matcher mark = BARE_MARK.matcher(line.text());
    return mark.find()
        ? line.withText("[" + mark.group(1) + "] " + line.text().substring(mark.end()))
        : line;
  }

  /** A page's lines, cut where a column begins. */
  private static List<List<Line>> runs(List<Line> lines) {
    List<List<Line>> runs = new ArrayList<>();
    for (Line line : lines) {
      if (runs.isEmpty() || line.isFirst()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(line);
    }
    return runs;
  }

  /** The size of most letters. */
  static double bodySize(List<Page> pages) {
    Map<Double, Integer> letters = new HashMap<>();
    pages.stream()
        .flatMap(page -> page.lines().stream())
        .forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
