package org.rapporteur.enrich.development;

import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.text.Sentence;

/** Lines that lead elsewhere: the dated titles of other posts, of which nothing is told here. */
final class Navigation {

  private static final int LONGEST = 200;

  private Navigation() {}

  /** Whether a sentence is a line of its own that ends with a date in brackets. */
  static boolean is(Scene scene, Sentence sentence) {
    int last = sentence.endToken() - 1;
    last = scene.is(last, ".") ? last - 1 : last;
    if (!scene.is(last, ")") || sentence.end() - sentence.start() > LONGEST) {
      return false;
    }
    for (int i = last; i > sentence.firstToken(); i--) {
      if (scene.is(i, "(")) {
        return !scene.times().between(i, last).isEmpty() && isOwnLine(scene, sentence);
      }
    }
    return false;
  }

  private static boolean isOwnLine(Scene scene, Sentence sentence) {
    return signs(scene, sentence.start() - 1, -1) + signs(scene, sentence.end(), 1) <= 1;
  }

  /** How many full stops stand from a position to the line's end; two or more for other signs. */
  private static int signs(Scene scene, int from, int step) {
    String text = scene.prose().text();
    int signs = 0;
    for (int i = from; i >= 0 && i < text.length() && text.charAt(i) != '\n'; i += step) {
      char c = text.charAt(i);
      signs += Character.isWhitespace(c) ? 0 : c == '.' ? 1 : 2;
      if (signs > 1) {
        return signs;
      }
    }
    return signs;
  }
}
