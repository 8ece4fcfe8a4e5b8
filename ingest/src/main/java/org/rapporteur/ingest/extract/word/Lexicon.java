package org.rapporteur.ingest.extract.word;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Queue;

/**
 * Words, beginnings of words and runs of words, each with a meaning in bits. All that are in a name
 * are found in one pass over it, one step a letter.
 *
 * @see <a href="https://doi.org/10.1145/360825.360855">Aho and Corasick: Efficient string matching
 *     (1975)</a>
 */
public final class Lexicon {

  /** Where a name has letters other than from a to z. */
  public static final int ASTRAY = 0;

  /** Where a word begins. */
  public static final int START = 1;

  /** The letter before and after each word. */
  private static final char HYPHEN = '-';

  private static final int LETTERS = 27;
  private static final int FIRST_CAPACITY = 1024;

  /**
   * Where each letter leads from each state; 0 while it is not known. States are fewer than chars,
   * and the smaller the table, the more of it stays near the processor.
   */
  private char[] next = new char[FIRST_CAPACITY * LETTERS];

  private int[] meanings = new int[FIRST_CAPACITY];
  private int size = 1;

  public Lexicon() {
    add(String.valueOf(HYPHEN), 0);
  }

  /** Adds words of letters from a to z. */
  public Lexicon words(Collection<String> words, int meaning) {
    words.forEach(word -> add(HYPHEN + word + HYPHEN, meaning));
    return this;
  }

  /** Adds beginnings of words. */
  public Lexicon stems(Collection<String> stems, int meaning) {
    stems.forEach(stem -> add(HYPHEN + stem, meaning));
    return this;
  }

  /** Adds what may stand anywhere in a name, with hyphens between its words. */
  public Lexicon parts(Collection<String> parts, int meaning) {
    parts.forEach(part -> add(part, meaning));
    return this;
  }

  private void add(String letters, int meaning) {
    int state = ASTRAY;
    for (int i = 0; i < letters.length(); i++) {
      state = added(state * LETTERS + index(letters.charAt(i)));
    }
    meanings[state] |= meaning;
  }

  private int added(int from) {
    if (next[from] == 0) {
      grow();
      next[from] = (char) size++;
    }
    return next[from];
  }

  private void grow() {
    if (size == meanings.length) {
      meanings = Arrays.copyOf(meanings, size * 2);
      next = Arrays.copyOf(next, size * 2 * LETTERS);
    }
  }

  private static int index(char letter) {
    return letter == HYPHEN ? LETTERS - 1 : letter - 'a';
  }

  /** To be called once, after all is added: leads from each state to where its end goes on. */
  public Lexicon complete() {
    int[] ends = new int[size];
    Queue<Integer> states = new ArrayDeque<>();
    states.add(ASTRAY);
    while (!states.isEmpty()) {
      int state = states.remove();
      meanings[state] |= meanings[ends[state]];
      for (int letter = 0; letter < LETTERS; letter++) {
        int to = next[state * LETTERS + letter];
        int other = state == ASTRAY ? ASTRAY : next[ends[state] * LETTERS + letter];
        if (to == 0) {
          next[state * LETTERS + letter] = (char) other;
        } else {
          ends[to] = other;
          states.add(to);
        }
      }
    }
    return this;
  }

  /** Where the letter leads from there. */
  public int after(int state, char letter) {
    return letter >= 'a' && letter <= 'z' ? next[state * LETTERS + letter - 'a'] : ASTRAY;
  }

  /** Where the end of a word leads from there. */
  public int end(int state) {
    return next[state * LETTERS + LETTERS - 1];
  }

  /** What ends there means. */
  public int meaning(int state) {
    return meanings[state];
  }
}
