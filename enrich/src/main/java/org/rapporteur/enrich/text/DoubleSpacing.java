package org.rapporteur.enrich.text;

/** Tells a text that was printed line by line, a blank line after each, from one in paragraphs. */
final class DoubleSpacing {

  private static final int FULL_LINE = 70;
  private static final int FULLEST_LINE = 130;
  private static final int ENOUGH_LINES = 12;

  private DoubleSpacing() {}

  /** Whether most lines are full, end in mid-sentence and have a blank line after them. */
  static boolean in(String text) {
    int full = 0;
    int broken = 0;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i + 2 < lines.length; i++) {
      String line = lines[i].strip();
      if (line.length() >= FULL_LINE && line.length() <= FULLEST_LINE) {
        full++;
        boolean blankAfter = lines[i + 1].isBlank() && !lines[i + 2].isBlank();
        broken += blankAfter && Character.isLetter(line.charAt(line.length() - 1)) ? 1 : 0;
      }
    }
    return full >= ENOUGH_LINES && broken * 2 > full;
  }
}
