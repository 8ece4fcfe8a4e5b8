package org.rapporteur.bench.entity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words are a name, for labels that also mark pronouns and descriptions. */
final class Wording {

  private static final Pattern BREAK = Pattern.compile("[\\s-]+");

  private static final Set<String> SMALL =
      Set.of(
          "al", "and", "bin", "da", "de", "del", "der", "di", "el", "for", "ibn", "in", "la", "le",
          "of", "on", "the", "to", "van", "von");

  private static final Set<String> NO_NAME =
      Set.of(
          "a", "an", "another", "he", "her", "him", "his", "i", "it", "its", "one", "our", "she",
          "some", "that", "their", "they", "this", "those", "us", "we", "you");

  private Wording() {}

  /** All words have capitals but small ones between, and none is a pronoun or an article. */
  static boolean isName(String words) {
    if (words.isEmpty() || !Character.isUpperCase(words.charAt(0))) {
      return false;
    }
    for (String word : BREAK.split(words)) {
      if (NO_NAME.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US")) {
        return false;
      }
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
