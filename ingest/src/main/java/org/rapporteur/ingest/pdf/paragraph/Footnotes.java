package org.rapporteur.ingest.pdf.paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.pdf.page.Line;

/**
 * Marks that lost their height and stand on a line alone, as printers and converters leave them: a
 * mark is believed where a line further down begins with the same one. Both then carry it in square
 * brackets, so that it can never be read as part of a number.
 */
public final class Footnotes {

  private static final Pattern ALONE = Pattern.compile("[0-9]{1,3}|[ivxl]{1,6}|[a-z]|[*†‡§]{1,3}");
  private static final Pattern NOTE =
      Pattern.compile("^([0-9]{1,3}|[ivxl]{1,6}|[a-z]|[*†‡§]{1,3})[ \\t]+(?=[\\p{Lu}\"“‘*(\\[])");

  private final List<Line> lines;
  private final double usualGap;
  private final Map<String, Integer> lastNotes;

  private Footnotes(List<Line> lines, double usualGap) {
    this.lines = lines;
    this.lastNotes = lastNotes(lines);
    this.usualGap = usualGap;
  }

  /** The same lines, with marks that stood alone back in the lines that they belong to. */
  public static List<Line> attach(List<Line> lines) {
    if (lines.stream().noneMatch(line -> ALONE.matcher(line.text()).matches())) {
      return lines;
    }
    return new Footnotes(lines, usualGap(lines)).attached();
  }

  private List<Line> attached() {
    Set<String> marks = new HashSet<>();
    List<Line> attached = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isMark(i) && !attached.isEmpty()) {
        marks.add(line.text());
        i += fold(attached, i);
      } else {
        attached.add(note(line, marks).orElse(line));
      }
    }
    return attached;
  }

  private boolean isMark(int i) {
    String mark = lines.get(i).text();
    return ALONE.matcher(mark).matches() && lastNotes.getOrDefault(mark, 0) > i;
  }

  /** The last line that begins with each mark. */
  private static Map<String, Integer> lastNotes(List<Line> lines) {
    Map<String, Integer> notes = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher note = NOTE.matcher(lines.get(i).text());
      if (note.find()) {
        notes.put(note.group(1), i);
      }
    }
    return notes;
  }

  /** Gives how many lines beyond the mark's own were taken: the rest of the marked line, if any. */
  private int fold(List<Line> attached, int i) {
    Line marked = attached.removeLast();
    String text = marked.text() + "[" + lines.get(i).text() + "]";
    if (i + 1 < lines.size() && restOfLine(lines.get(i + 1))) {
      Line rest = lines.get(i + 1);
      double right = marked.right() + rest.right() - rest.left();
      attached.add(marked.withText(text + " " + rest.text()).withRight(right));
      return 1;
    }
    attached.add(marked.withText(text));
    return 0;
  }

  /** What follows a mark on the paper follows it in the file at no more than a line's distance. */
  private boolean restOfLine(Line next) {
    return !next.isFirst() && next.gap() <= usualGap * 1.05 && !isNoteLine(next);
  }

  private static boolean isNoteLine(Line line) {
    return NOTE.matcher(line.text()).find();
  }

  private static Optional<Line> note(Line line, Set<String> marks) {
    Matcher note = NOTE.matcher(line.text());
    return note.find() && marks.contains(note.group(1))
        ? Optional.of(line.withText("[" + note.group(1) + "] " + line.text().substring(note.end())))
        : Optional.empty();
  }

  private static double usualGap(List<Line> lines) {
    return new LineJoining(lines).usualGapInLines()
        * lines.stream().mapToDouble(Line::size).sorted().toArray()[lines.size() / 2];
  }
}
