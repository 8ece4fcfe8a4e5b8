package org.rapporteur.ingest.extract.word;

import java.util.Arrays;

/**
 * Phrases that are looked for in short texts all at once: a text is read once, and compared with a
 * phrase only where the phrase's first two letters stand.
 */
public final class PhraseSet {

  private static final int SLOTS = 1 << 10;

  /** Stands for whatever follows a phrase of one letter. */
  private static final char ANY = 0;

  /** Whether some of the phrases are one letter. */
  private boolean hasLetters;

  /** Those that begin with the same two letters, by these; small, since it is looked at most. */
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
    hasLetters |= phrase.length() == 1;
    int slot = slot(phrase.charAt(0), phrase.length() == 1 ? ANY : phrase.charAt(1));
    begins[slot] = true;
    phrases[slot] = Arrays.copyOf(phrases[slot], phrases[slot].length + 1);
    phrases[slot][phrases[slot].length - 1] = phrase;
  }

  /** Whether one of the phrases is in the text. */
  public boolean isIn(String text) {
    char next = text.isEmpty() ? ANY : text.charAt(0);
    for (int i = 0; i < text.length(); i++) {
      char letter = next;
      next = i + 1 < text.length() ? text.charAt(i + 1) : ANY;
      int slot = slot(letter, next);
      if ((begins[slot] && isAt(text, i, slot))
          || (hasLetters && isAt(text, i, slot(letter, ANY)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int at, int slot) {
    for (String phrase : phrases[slot]) {
      if (text.startsWith(phrase, at)) {
        return true;
      }
    }
    return false;
  }

  private static int slot(char first, char second) {
    return (first * 31 + second * 17) & (SLOTS - 1);
  }
}
