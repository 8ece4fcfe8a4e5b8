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
    int low = 0;
    int high = tokens.size();
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
