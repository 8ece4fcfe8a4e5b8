package org.rapporteur.enrich.text;

/** Tells a text that was printed line by line, a blank line after each, from one in paragraphs. */
final class DoubleSpacing {

  private static final int FULL_LINE = 70;
  private static final int FULLEST_LINE = 130;
  private static final int ENOUGH_LINES = 12;

  private DoubleSpacing() {}

  /**
   * A line of a text.
   *
   * @param first where it begins, white space apart
   * @param last where it ends, white space apart; {@code first} for a blank line
   * @param end where its line break stands, or the text ends
   */
  private record Line(String text, int first, int last, int end) {

    static Line at(String text, int start) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int first = start;
      while (first < end && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      int last = end;
      while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      return new Line(text, first, last, end);
    }

    boolean isLast() {
      return end == text.length();
    }

    Line next() {
      return at(text, end + 1);
    }

    boolean isBlank() {
      return first == last;
    }

    boolean isFull() {
      return last - first >= FULL_LINE && last - first <= FULLEST_LINE;
    }

    boolean breaksOff() {
      return Character.isLetter(text.charAt(last - 1));
    }
  }

  /** Whether most lines are full, end in mid-sentence and have a blank line after them. */
  static boolean in(String text) {
    int full = 0;
    int broken = 0;
    Line line = Line.at(text, 0);
    Line next = line.isLast() ? line : line.next();
    while (!next.isLast()) {
      Line second = next.next();
      if (line.isFull()) {
        full++;
        broken += next.isBlank() && !second.isBlank() && line.breaksOff() ? 1 : 0;
      }
      line = next;
      next = second;
    }
    return full >= ENOUGH_LINES && broken * 2 > full;
  }
}
