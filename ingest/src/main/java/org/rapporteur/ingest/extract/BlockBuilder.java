package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;

/** Gathers running text into blocks, with white space and invisible characters normalised. */
final class BlockBuilder {

  /** Hangul, kana, Chinese characters and their full-width forms begin here. */
  private static final char FIRST_EAST_ASIAN = '\u1100';

  final List<Block> blocks = new ArrayList<>();
  final StringBuilder text = new StringBuilder();

  /** Index of the element to which text belongs from here on. */
  int element;

  /** How many links are open. */
  int linkDepth;

  /** Whether line ends are kept. */
  boolean preformatted;

  private int start;
  private int letters;
  private int linkLetters;
  private int stops;
  private boolean spaced;
  private boolean broken;

  void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i));
    }
  }

  private void add(char c) {
    if (c == '\n' && preformatted) {
      broken = true;
    } else if (Letters.isSpace(c)) {
      spaced = true;
    } else if (!Letters.isInvisible(c)) {
      append(Letters.plain(c));
    }
  }

  private void append(char c) {
    separate();
    text.append(c);
    int weight = c >= FIRST_EAST_ASIAN && Letters.isEastAsian(c) ? 2 : 1;
    letters += weight;
    if (linkDepth > 0) {
      linkLetters += weight;
    }
    if (Letters.isStop(c)) {
      stops++;
    }
  }

  private void separate() {
    if (text.length() > start) {
      if (broken) {
        text.append('\n');
      } else if (spaced) {
        text.append(' ');
      }
    }
    spaced = false;
    broken = false;
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
      blocks.add(new Block(element, start, text.length(), letters, linkLetters, stops));
    }
    start = text.length();
    letters = 0;
    linkLetters = 0;
    stops = 0;
    spaced = false;
    broken = false;
  }
}
