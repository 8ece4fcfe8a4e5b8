package org.rapporteur.index.clauses.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a document's text.
 *
 * @param start of its first printed character
 * @param end behind its last
 */
record Paragraph(int start, int end) {

  /** Longer texts are books; what comes after is not looked at. */
  private static final int MOST = 20_000;

  /**
   * The paragraphs of a text: what blank lines part, and of lists and of texts without blank lines
   * each line that opens as a clause does.
   */
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Paragraph open = null;
    int start = 0;
    while (start < text.length() && paragraphs.size() < MOST) {
      int found = text.indexOf('\n', start);
      Paragraph line = trimmed(text, start, found < 0 ? text.length() : found);
      if (open != null && (line.isBlank() || parts(text, open, line))) {
        paragraphs.add(open);
        open = null;
      }
      if (!line.isBlank()) {
        open = open == null ? line : new Paragraph(open.start(), line.end());
      }
      start = found < 0 ? text.length() : found + 1;
    }
    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  String in(String text) {
    return text.substring(start, end);
  }

  private boolean isBlank() {
    return start == end;
  }

  private static boolean parts(String text, Paragraph before, Paragraph line) {
    String words = line.in(text);
    return Marker.of(words).style() != Marker.Style.NONE
        || Formula.isIn(before.in(text))
        || (Ending.of(before.in(text)) != Ending.NONE && Openings.part(words).isPresent());
  }

  private static Paragraph trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Paragraph(start, end);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
