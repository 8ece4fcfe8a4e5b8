package org.rapporteur.enrich.entity.word;

import java.util.Arrays;

/**
 * The words of all names and rules, numbered from 1. Words are told apart by their folded letters:
 * lower case, without accents. An open hash table over one character array; unknown words are 0.
 */
public final class Vocabulary {

  public static final int UNKNOWN = 0;

  private char[] letters = new char[1 << 16];
  private int used;
  private int[] offsets = new int[1 << 12];
  private long[] classes = new long[1 << 12];
  private int size = 1;
  private int[] slots = new int[1 << 13];
  private int[] hashes = new int[1 << 13];

  /** The number of this word, which is added where it is new. */
  public int add(CharSequence text, int start, int end) {
    int found = find(text, start, end, Folding.hash(text, start, end));
    return found == UNKNOWN ? append(text, start, end) : found;
  }

  public int add(String word) {
    return add(word, 0, word.length());
  }

  /** Adds a class to a word. */
  public void classify(String word, WordClass wordClass) {
    int number = add(word);
    classes[number] |= wordClass.bit();
  }

  /** Makes one word mean another: labor, labour. */
  public void alias(String spelling, int word) {
    char[] folded = Folding.fold(spelling).toCharArray();
    int hash = Folding.hash(spelling, 0, spelling.length());
    int copy = appendLetters(folded);
    aliases = Arrays.copyOf(aliases, Math.max(aliases.length, copy + 1));
    aliases[copy] = word;
    insert(hash, copy);
  }

  private int[] aliases = new int[1];

  /** The number of a word given by its place and {@link Folding#hash}, or {@link #UNKNOWN}. */
  int find(CharSequence text, int start, int end, int hash) {
    int mask = slots.length - 1;
    for (int slot = mix(hash) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int word = slots[slot];
      if (hashes[slot] == hash && matches(word, text, start, end)) {
        return word < aliases.length && aliases[word] != 0 ? aliases[word] : word;
      }
    }
    return UNKNOWN;
  }

  /** The bits of a word's {@link WordClass}es. */
  long classes(int word) {
    return classes[word];
  }

  int size() {
    return size;
  }

  private boolean matches(int word, CharSequence text, int start, int end) {
    int at = offsets[word];
    int stop = offsets[word + 1];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        continue;
      }
      if (at == stop || letters[at++] != Folding.fold(c)) {
        return false;
      }
    }
    return at == stop;
  }

  private int append(CharSequence text, int start, int end) {
    String folded = Folding.fold(text.subSequence(start, end).toString()).replace(".", "");
    int word = appendLetters(folded.toCharArray());
    insert(Folding.hash(folded, 0, folded.length()), word);
    return word;
  }

  private int appendLetters(char[] folded) {
    if (used + folded.length > letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length + folded.length);
    }
    System.arraycopy(folded, 0, letters, used, folded.length);
    if (size + 2 >= offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
      classes = Arrays.copyOf(classes, 2 * classes.length);
    }
    offsets[size] = used;
    used += folded.length;
    offsets[size + 1] = used;
    return size++;
  }

  private void insert(int hash, int word) {
    if (2 * size > slots.length) {
      grow();
    }
    place(hash, word);
  }

  private void place(int hash, int word) {
    int mask = slots.length - 1;
    int slot = mix(hash) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = word;
    hashes[slot] = hash;
  }

  private void grow() {
    int[] words = slots;
    int[] known = hashes;
    slots = new int[2 * words.length];
    hashes = new int[2 * words.length];
    for (int i = 0; i < words.length; i++) {
      if (words[i] != 0) {
        place(known[i], words[i]);
      }
    }
  }

  private static int mix(int hash) {
    return hash ^ (hash >>> 15);
  }
}
