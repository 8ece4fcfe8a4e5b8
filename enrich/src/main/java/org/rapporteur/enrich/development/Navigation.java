package org.rapporteur.enrich.development;

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
    String text = scene.prose().text();
    int before = text.lastIndexOf('\n', Math.max(0, sentence.start() - 1));
    int after = text.indexOf('\n', sentence.end());
    String margin =
        text.substring(Math.min(before + 1, sentence.start()), sentence.start())
            + text.substring(sentence.end(), after < 0 ? text.length() : after);
    return margin.isBlank() || margin.strip().equals(".");
  }
}
