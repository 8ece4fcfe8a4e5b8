package org.rapporteur.enrich.entity.word;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A text as words: where each begins and ends, its number in the {@link Vocabulary}, its {@link
 * Shape}, and the {@link Gap} before it.
 */
public final class Words {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String text;
  private final Vocabulary vocabulary;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] shapes;
  private short[] gaps;
  private int size;

  Words(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    words = new int[guess];
    shapes = new byte[guess];
    gaps = new short[guess];
  }

  void append(int start, int end, int word, byte shape, int gap) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    shapes[size] = shape;
    gaps[size] = (short) gap;
    size++;
  }

  private void grow() {
    int length = 2 * size;
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    words = Arrays.copyOf(words, length);
    shapes = Arrays.copyOf(shapes, length);
    gaps = Arrays.copyOf(gaps, length);
  }

  public int size() {
    return size;
  }

  public int start(int index) {
    return starts[index];
  }

  public int end(int index) {
    return ends[index];
  }

  /** In letters. */
  public int length(int index) {
    return ends[index] - starts[index];
  }

  public int word(int index) {
    return words[index];
  }

  public byte shape(int index) {
    return shapes[index];
  }

  /** The gap before a word; past the last word, and before the first, a paragraph ends. */
  public int gap(int index) {
    return index <= 0 || index >= size ? Gap.PARAGRAPH : gaps[index];
  }

  public boolean is(int index, WordClass wordClass) {
    return index >= 0 && index < size && (vocabulary.classes(words[index]) & wordClass.bit()) != 0;
  }

  /** Whether a word is of any of these classes, given by {@link WordClass#any}. */
  public boolean isAny(int index, long wordClasses) {
    return index >= 0 && index < size && (vocabulary.classes(words[index]) & wordClasses) != 0;
  }

  public boolean isCapitalized(int index) {
    return index >= 0
        && index < size
        && shapes[index] >= Shape.CAPITALIZED
        && shapes[index] <= Shape.MIXED;
  }

  /** Whether a word is this one, given in lower case without accents. */
  public boolean is(int index, String folded) {
    if (index < 0 || index >= size || ends[index] - starts[index] != folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (Folding.fold(text.charAt(starts[index] + i)) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word begins a sentence, a paragraph or the text. */
  public boolean beginsSentence(int index) {
    return (gap(index) & (Gap.STOP | Gap.PARAGRAPH | Gap.OTHER)) != 0;
  }

  /** Whether the word stands right behind the one before, with white space or a hyphen between. */
  public boolean follows(int index) {
    return index > 0 && index < size && (gaps[index] & (Gap.SPACE | Gap.HYPHEN)) != 0;
  }

  /** The s of "China's". */
  public boolean isPossessive(int index) {
    return is(index, "s") && gap(index) == Gap.APOSTROPHE;
  }

  /** Whether an apostrophe stands right behind a word: "Airbus' Center" is two names. */
  public boolean endsWithApostrophe(int index) {
    char sign = ends[index] < text.length() ? text.charAt(ends[index]) : ' ';
    return sign == '\'' || sign == '\u2019';
  }

  public String text(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** The text from a word to another, both included. */
  public String text(int first, int last) {
    return text.substring(starts[first], ends[last]);
  }

  /** The text from a word to another, both included, on one line. */
  public String line(int first, int last) {
    return SPACES.matcher(text(first, last)).replaceAll(" ");
  }

  public String text() {
    return text;
  }

  /** The word that this offset is in, or the next one. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    if (found >= 0) {
      return found;
    }
    int next = -found - 1;
    return next > 0 && ends[next - 1] > offset ? next - 1 : next;
  }

  /** Whether no other name goes before or behind without a comma or the like between. */
  public boolean standsAlone(int first, int last) {
    return !isNeighbour(first - 1, first) && !isNeighbour(last + 1, last + 1);
  }

  private boolean isNeighbour(int neighbour, int gapAt) {
    return gap(gapAt) == Gap.SPACE
        && isCapitalized(neighbour)
        && !is(neighbour, WordClass.OPENER)
        && !is(neighbour, WordClass.CALENDAR);
  }
}
