package org.rapporteur.ingest.extract.word;

import java.util.Arrays;

/**
 * Phrases that are looked for in short texts all at once: a text is read once, and compared with a
 * phrase only where the phrase's first three letters stand.
 */
public final class PhraseSet {

  private static final int SLOTS = 1 << 12;

  /** Stands for whatever follows the first letter of a phrase of one or two. */
  private static final char ANY = 0;

  /** Whether some of the phrases are that short. */
  private boolean hasShort;

  /** Those that begin with the same letters, by these; small, since it is looked at most. */
  private final boolean[] begins = new boolean[SLOTS];

  private final String[][] phrases = new String[SLOTS][0];

  private PhraseSet() {}

  /** The phrases of files of this package. */
  public static PhraseSet read(String... names) {
    PhraseSet set = new PhraseSet();
    for (String name : names) {
      WordList.read(name).forEach(set::add);
    }
    return set;
  }

  private void add(String phrase) {
    boolean isShort = phrase.length() < 3;
    hasShort |= isShort;
    int slot =
        isShort
            ? slot(phrase.charAt(0), ANY, ANY)
            : slot(phrase.charAt(0), phrase.charAt(1), phrase.charAt(2));
    begins[slot] = true;
    phrases[slot] = Arrays.copyOf(phrases[slot], phrases[slot].length + 1);
    phrases[slot][phrases[slot].length - 1] = phrase;
  }

  /** Whether one of the phrases is in the text. */
  public boolean isIn(String text) {
    char second = at(text, 0);
    char third = at(text, 1);
    for (int i = 0; i < text.length(); i++) {
      char first = second;
      second = third;
      third = at(text, i + 2);
      int slot = slot(first, second, third);
      if (isAt(text, i, slot) || (hasShort && isAt(text, i, slot(first, ANY, ANY)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text begins with one of the phrases. */
  public boolean begins(String text) {
    char first = at(text, 0);
    return isAt(text, 0, slot(first, at(text, 1), at(text, 2)))
        || (hasShort && isAt(text, 0, slot(first, ANY, ANY)));
  }

  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : ANY;
  }

  private boolean isAt(String text, int at, int slot) {
    if (!begins[slot]) {
      return false;
    }
    for (String phrase : phrases[slot]) {
      if (text.startsWith(phrase, at)) {
        return true;
      }
    }
    return false;
  }

  private static int slot(char first, char second, char third) {
    return ((first * 31 + second) * 31 + third) & (SLOTS - 1);
  }
}
