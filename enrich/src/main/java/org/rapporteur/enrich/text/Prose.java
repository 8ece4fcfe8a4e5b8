package org.rapporteur.enrich.text;

import java.util.List;

/**
 * A text with its tokens and sentences, in order. Immutable.
 *
 * @param text the document's text, unchanged
 */
public record Prose(String text, List<Token> tokens, List<Sentence> sentences) {

  public Prose {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** Reads a text. Takes time linear in its length. */
  public static Prose of(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return new Prose(text, tokens, new SentenceSplitter(text, tokens).sentences());
  }

  /** The index of the first token that starts at or after a position. */
  public int tokenAt(int position) {
    return tokenAt(position, 0, tokens.size());
  }

  /** The same, near behind a token that starts before it or is the first. */
  int tokenAt(int position, int from) {
    int step = 1;
    while (from + step < tokens.size() && tokens.get(from + step).start() < position) {
      step *= 2;
    }
    return tokenAt(position, from, Math.min(from + step, tokens.size()));
  }

  private int tokenAt(int position, int first, int last) {
    int low = first;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the sentence that a position lies in or, between two, of the one before. */
  public int sentenceAt(int position) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }
}
