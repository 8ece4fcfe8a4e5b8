package org.rapporteur.ingest.pdf.page;

import java.util.Arrays;
import java.util.List;

/** Headings set in single letters, far apart: room enough between words is told from the rest. */
final class SpacedOut {

  private static final int FEWEST_LETTERS = 5;

  /** Between words there is so many times the room that is between letters. */
  private static final double WORD = 1.6;

  private SpacedOut() {}

  /** The least room that parts two words of a row; NaN where it is not spaced out. */
  static double wordSpace(List<Word> words) {
    if (words.size() < FEWEST_LETTERS || words.stream().anyMatch(word -> !isLetter(word))) {
      return Double.NaN;
    }
    double[] rooms = new double[words.size() - 1];
    for (int i = 1; i < words.size(); i++) {
      rooms[i - 1] = words.get(i).left() - words.get(i - 1).right();
    }
    Arrays.sort(rooms);
    return WORD * rooms[rooms.length / 2];
  }

  private static boolean isLetter(Word word) {
    return word.glyphs().size() == 1 && Character.isLetter(word.text().strip().codePointAt(0));
  }
}
