package org.rapporteur.enrich.time;

import java.util.List;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;

/** Whether the verb beside a time expression looks back or ahead. */
enum Tense {
  PAST,
  FUTURE,
  UNSAID;

  private static final int NEAR = 14;
  private static final int FEW = 6;
  private static final WordList PUT_OFF = WordList.in(Tense.class, "put-off.txt");
  private static final WordList AHEAD = WordList.in(Tense.class, "ahead.txt");
  private static final WordList BACK = WordList.in(Tense.class, "back.txt");
  private static final WordList DEADLINES = WordList.in(Tense.class, "deadlines.txt");

  /**
   * The tense at the tokens {@code from} to {@code to}: a preposition of deadlines right before it,
   * else of the nearest verb before it, else of the nearest after it.
   */
  static Tense at(Prose prose, int from, int to) {
    List<Token> tokens = prose.tokens();
    Sentence sentence = prose.sentences().get(prose.sentenceAt(tokens.get(from).start()));
    if (from > sentence.firstToken() && DEADLINES.has(tokens.get(from - 1).lower())) {
      return FUTURE;
    }
    if (isPutOffTo(tokens, from - 1, sentence.firstToken())) {
      return FUTURE;
    }
    for (int i = from - 1; i >= Math.max(sentence.firstToken(), from - NEAR); i--) {
      if (of(tokens, i) != UNSAID) {
        return of(tokens, i);
      }
    }
    for (int i = to; i < Math.min(sentence.endToken(), to + NEAR); i++) {
      if (of(tokens, i) != UNSAID) {
        return of(tokens, i);
      }
    }
    return UNSAID;
  }

  /** "was pushed back to Thursday". */
  private static boolean isPutOffTo(List<Token> tokens, int to, int first) {
    for (int i = to - 1;
        to > first && tokens.get(to).is("to") && i >= Math.max(first, to - FEW);
        i--) {
      if (PUT_OFF.has(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static Tense of(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (!token.isWord()) {
      return UNSAID;
    }
    if (AHEAD.has(token.lower())) {
      return FUTURE;
    }
    boolean ended = token.text().length() > 4 && token.lower().endsWith("ed");
    boolean back = BACK.has(token.lower()) || (ended && !token.isCapitalized());
    return back ? index > 0 && tokens.get(index - 1).is("be") ? FUTURE : PAST : UNSAID;
  }
}
