package org.rapporteur.ingest.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.ingest.extract.word.Letters;

/** Gathers running text into blocks, with white space and invisible characters normalised. */
public final class BlockBuilder {

  /** Hangul, kana, Chinese characters and their full-width forms begin here. */
  private static final char FIRST_EAST_ASIAN = '\u1100';

  private static final char DELETE = '\u007F';
  private static final int LONGEST_WORD = 20;
  private static final int FIRST_CAPACITY = 16 * 1024;

  final List<Block> blocks = new ArrayList<>();

  /** Index of the element to which text belongs from here on. */
  int element;

  /** How many links are open. */
  int linkDepth;

  /** Whether line ends are kept. */
  boolean preformatted;

  private char[] text = new char[FIRST_CAPACITY];
  private int length;
  private int start;
  private int letters;
  private int linkLetters;
  private int stops;
  private boolean spaced;
  private boolean broken;

  String text(int from, int to) {
    return new String(text, from, to - from);
  }

  /** The word that what is added next would continue; empty if there is none. */
  String lastWord() {
    int from = spaced || broken ? length : Math.max(start, length - LONGEST_WORD);
    String end = text(from, length);
    return end.substring(end.lastIndexOf(' ') + 1);
  }

  void add(String words) {
    spaced |= !words.isEmpty() && Character.isUpperCase(words.charAt(0)) && endsWords();
    int i = 0;
    while (i < words.length()) {
      char c = words.charAt(i);
      if (c > ' ' && c < DELETE) {
        i = addWord(words, i);
      } else {
        addUncommon(c);
        i++;
      }
    }
  }

  /**
   * Whether the element before ends with a word in small letters, or a stop behind that: what
   * begins with a capital in another element is set apart by style alone.
   */
  private boolean endsWords() {
    int last = length - 1;
    while (last > start && "\"”»’".indexOf(text[last]) >= 0) {
      last--;
    }
    last -= last > start && ".!?".indexOf(text[last]) >= 0 ? 1 : 0;
    return last > start + 1
        && Character.isLowerCase(text[last])
        && Character.isLowerCase(text[last - 1]);
  }

  /** Adds a run of ASCII without white space; nearly all text of most pages is such. */
  private int addWord(String words, int from) {
    separate(words.length() - from);
    int to = from;
    while (to < words.length() && words.charAt(to) > ' ' && words.charAt(to) < DELETE) {
      char c = words.charAt(to++);
      text[length++] = c;
      stops += c <= '?' && Letters.isStop(c) ? 1 : 0;
    }
    count(to - from);
    return to;
  }

  private void addUncommon(char c) {
    if (c == '\n' && preformatted) {
      broken = true;
    } else if (Letters.isSpace(c)) {
      spaced = true;
    } else if (!Letters.isInvisible(c)) {
      separate(1);
      text[length++] = Letters.plain(c);
      stops += Letters.isStop(c) ? 1 : 0;
      count(c >= FIRST_EAST_ASIAN && Letters.isEastAsian(c) ? 2 : 1);
    }
  }

  /** Makes room for characters and parts them from those before. */
  private void separate(int most) {
    if (length + most >= text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, length + most + 1));
    }
    if ((spaced || broken) && length > start) {
      text[length++] = broken ? '\n' : ' ';
    }
    spaced = false;
    broken = false;
  }

  private void count(int weight) {
    letters += weight;
    linkLetters += linkDepth > 0 ? weight : 0;
  }

  /** Whether there is text that belongs to no block yet. */
  boolean isOpen() {
    return letters > 0;
  }

  /** Ends the line; the second time in a row, the block. */
  void lineBreak() {
    if (broken) {
      flush();
    }
    broken = true;
  }

  /** Ends the block. */
  void flush() {
    if (letters > 0) {
      blocks.add(new Block(element, start, length, letters, linkLetters, stops));
    }
    start = length;
    letters = 0;
    linkLetters = 0;
    stops = 0;
    spaced = false;
    broken = false;
  }
}
