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

  void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > ' ' && c < DELETE) {
        append(c, 1);
      } else {
        addUncommon(c);
      }
    }
  }

  private void addUncommon(char c) {
    if (c == '\n' && preformatted) {
      broken = true;
    } else if (Letters.isSpace(c)) {
      spaced = true;
    } else if (!Letters.isInvisible(c)) {
      append(Letters.plain(c), c >= FIRST_EAST_ASIAN && Letters.isEastAsian(c) ? 2 : 1);
    }
  }

  private void append(char c, int weight) {
    if (length + 2 > text.length) {
      text = Arrays.copyOf(text, text.length * 2);
    }
    if ((spaced || broken) && length > start) {
      text[length++] = broken ? '\n' : ' ';
    }
    spaced = false;
    broken = false;
    text[length++] = c;
    letters += weight;
    if (linkDepth > 0) {
      linkLetters += weight;
    }
    if (Letters.isStop(c)) {
      stops++;
    }
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
