package org.rapporteur.enrich.entity.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Tokenizer;
import org.rapporteur.enrich.entity.word.Vocabulary;
import org.rapporteur.enrich.entity.word.Words;

/**
 * All names, word by word. Finds the longest name that begins at a word; "the" inside a name counts
 * neither here nor in the text.
 */
public final class NameTrie {

  private static final int ROOT = 0;
  private static final int NOWHERE = -1;
  private static final int LONGEST_ABBREVIATION = 4;

  private final Vocabulary vocabulary;
  private final int the;
  private int[] rootChildren = new int[1 << 12];
  private long[] keys = new long[1 << 14];
  private int[] children = new int[1 << 14];
  private int edges;
  private short[] gaps = new short[1 << 12];
  private final List<List<Name>> names = new ArrayList<>();

  NameTrie(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.the = vocabulary.add("the");
    newNode();
  }

  /** Adds a name under the words of its text. */
  void add(Name name) {
    Words words = Tokenizer.cut(name.text(), vocabulary);
    int node = ROOT;
    for (int i = 0; i < words.size(); i++) {
      int word = vocabulary.add(name.text(), words.start(i), words.end(i));
      word = words.word(i) == Vocabulary.UNKNOWN ? word : words.word(i);
      if (word != the) {
        int gap = words.gap(i);
        node = childToAdd(node, word);
        gaps[node] |= (short) gap;
      }
    }
    if (node != ROOT) {
      addName(node, name);
    }
  }

  private void addName(int node, Name name) {
    List<Name> here = names.get(node);
    boolean known =
        here.stream()
            .anyMatch(other ->
                other.entity().equals(name.entity())
                    && other.form() == name.form()
                    && other.text().equals(name.text()));
    if (!known) {
      List<Name> more = new ArrayList<>(here);
      more.add(name);
      names.set(node, List.copyOf(more));
    }
  }

  /**
   * The longest name that begins at a word.
   *
   * @param fits decides for a place whether its names fit the text there
   */
  @org.jspecify.annotations.Nullable
  public Match longest(Words words, int first, Filter fits) {
    int word = words.word(first);
    int node = word < rootChildren.length ? rootChildren[word] : 0;
    if (node == ROOT) {
      return null;
    }
    Match best = null;
    int last = first;
    while (node != NOWHERE) {
      List<Name> here = names.get(node);
      if (!here.isEmpty()) {
        List<Name> fitting = fits.apply(words, first, last, here);
        best = fitting.isEmpty() ? best : new Match(first, last, fitting);
      }
      int next = nextWord(words, last);
      boolean endsBefore = best != null && best.last() == last;
      if (next == NOWHERE || (endsBefore && words.gap(next) == Gap.PARAGRAPH)) {
        break;
      }
      node = step(words, node, last, next);
      last = next;
    }
    return best;
  }

  /** Names that fit the text from one word to another. */
  public interface Filter {
    List<Name> apply(Words words, int first, int last, List<Name> names);
  }

  /** The next word inside a name, past a "the". */
  private int nextWord(Words words, int last) {
    int next = last + 1;
    if (next < words.size() && words.word(next) == the && (words.gap(next) & Gap.SOFT) != 0) {
      next++;
    }
    return next < words.size() ? next : NOWHERE;
  }

  private int step(Words words, int node, int last, int next) {
    int child = child(node, words.word(next));
    if (child == NOWHERE) {
      return NOWHERE;
    }
    int gap = words.gap(next);
    boolean soft = (gap & Gap.SOFT) != 0 || (gap & gaps[child]) == gap;
    boolean abbreviated = gap == Gap.STOP && words.length(last) <= LONGEST_ABBREVIATION;
    return soft || abbreviated ? child : NOWHERE;
  }

  private int child(int node, int word) {
    if (word == Vocabulary.UNKNOWN) {
      return NOWHERE;
    }
    long key = key(node, word);
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return children[slot];
      }
    }
    return NOWHERE;
  }

  private int childToAdd(int node, int word) {
    if (node == ROOT) {
      if (word >= rootChildren.length) {
        rootChildren = Arrays.copyOf(rootChildren, 2 * word);
      }
      if (rootChildren[word] == ROOT) {
        rootChildren[word] = newNode();
      }
      return rootChildren[word];
    }
    int child = child(node, word);
    return child == NOWHERE ? addEdge(node, word) : child;
  }

  private int addEdge(int node, int word) {
    if (2 * ++edges > keys.length) {
      growEdges();
    }
    int child = newNode();
    place(key(node, word), child);
    return child;
  }

  private void growEdges() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[2 * oldKeys.length];
    children = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        place(oldKeys[i], oldChildren[i]);
      }
    }
  }

  private void place(long key, int child) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    children[slot] = child;
  }

  private int newNode() {
    int node = names.size();
    names.add(List.of());
    if (node >= gaps.length) {
      gaps = Arrays.copyOf(gaps, 2 * gaps.length);
    }
    return node;
  }

  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
