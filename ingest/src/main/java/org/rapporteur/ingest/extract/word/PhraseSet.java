package org.rapporteur.ingest.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases that are looked for in short texts all at once: a text is read once, and compared with a
 * phrase only where the phrase's first two letters stand.
 */
public final class PhraseSet {

  private static final int SLOTS = 1 << 12;

  /** Stands for whatever follows a phrase of one letter. */
  private static final char ANY = 0;

  /** Whether some of the phrases are one letter. */
  private boolean hasLetters;

  private final boolean[] begins = new boolean[SLOTS];
  private final Map<Integer, List<String>> phrases = new HashMap<>();

  private PhraseSet() {}

  /** The phrases of a file of this package. */
  public static PhraseSet read(String name) {
    PhraseSet set = new PhraseSet();
    for (String phrase : WordList.read(name)) {
      set.add(phrase);
    }
    return set;
  }

  private void add(String phrase) {
    hasLetters |= phrase.length() == 1;
    int slot = slot(phrase.charAt(0), phrase.length() == 1 ? ANY : phrase.charAt(1));
    begins[slot] = true;
    phrases.computeIfAbsent(slot, key -> new ArrayList<>()).add(phrase);
  }

  /** Whether one of the phrases is in the text. */
  public boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ANY;
      if (isAt(text, i, next) || (hasLetters && isAt(text, i, ANY))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int at, char next) {
    int slot = slot(text.charAt(at), next);
    if (!begins[slot]) {
      return false;
    }
    for (String phrase : phrases.getOrDefault(slot, List.of())) {
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
