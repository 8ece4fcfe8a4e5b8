package org.rapporteur.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where sentences end: at a full stop, question or exclamation mark that no abbreviation,
 * initial or number explains, and where a line break is one that the writer meant.
 */
final class SentenceSplitter {

  private static final Set<String> ENDINGS = Set.of(".", "!", "?", "…");
  private static final Set<String> CLOSINGS = Set.of("\"", "”", "’", "'", "»", ")", "]", "*");
  private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "·", "#");
  private static final Set<String> NOTE_NUMBERS =
      Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  /** Tokens; what goes on for longer is no sentence, and reading one takes time by its square. */
  private static final int LONGEST = 400;

  private static final String STOPS_OF_BLOCKS = ".!?:;,”\"";

  /** Lines shorter than this, of an address or a list, were not broken for want of room. */
  private static final int SHORT_LINE = 45;

  /** Words that begin a sentence far more often than they follow "U.N." within one. */
  private static final WordList STARTERS = WordList.of("sentence-starters.txt");

  private static final WordList ABBREVIATIONS = WordList.of("abbreviations.txt");

  private final String text;
  private final List<Token> tokens;
  private final boolean doubleSpaced;
  private final List<Sentence> sentences = new ArrayList<>();
  private int first;
  private int paragraph;

  SentenceSplitter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.doubleSpaced = DoubleSpacing.in(text);
  }

  List<Sentence> sentences() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      int breaks = last ? 0 : lineBreaksAfter(i);
      boolean newParagraph = breaks > 1 && isParagraphBreak(i, breaks);
      if (last
          || newParagraph
          || (breaks > 0 && isLineEnd(i))
          || isSentenceEnd(i)
          || isTooLong(i)) {
        close(i);
      }
      if (newParagraph) {
        paragraph++;
      }
    }
    return sentences;
  }

  private boolean isTooLong(int i) {
    return i - first >= LONGEST;
  }

  private void close(int lastToken) {
    sentences.add(
        new Sentence(
            tokens.get(first).start(),
            tokens.get(lastToken).end(),
            first,
            lastToken + 1,
            paragraph));
    first = lastToken + 1;
  }

  private boolean isParagraphBreak(int i, int breaks) {
    Token next = tokens.get(i + 1);
    if (isNoteNumber(i + 1)) {
      return true;
    }
    boolean stopped = STOPS_OF_BLOCKS.contains(tokens.get(i).text());
    boolean continued = !stopped && next.isWord() && Character.isLowerCase(next.text().charAt(0));
    boolean wrapped = doubleSpaced && breaks == 2 && !stopped && lineLength(i) > SHORT_LINE;
    return !continued && !wrapped;
  }

  /** Whether a footnote begins with its small Roman numeral. */
  private boolean isNoteNumber(int i) {
    return NOTE_NUMBERS.contains(tokens.get(i).text())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalized();
  }

  private int lineBreaksAfter(int i) {
    int breaks = 0;
    for (int p = tokens.get(i).end(); p < tokens.get(i + 1).start(); p++) {
      if (text.charAt(p) == '\n') {
        breaks++;
      }
    }
    return breaks;
  }

  private boolean isLineEnd(int i) {
    boolean forced = text.startsWith("  ", tokens.get(i).end());
    return forced || startsItem(i + 1) || (lineLength(i) < SHORT_LINE && nextIsHeadLike(i));
  }

  private boolean nextIsHeadLike(int i) {
    Token next = tokens.get(i + 1);
    return next.isCapitalized() && !isLowerWord(tokens.get(i));
  }

  private static boolean isLowerWord(Token token) {
    return token.isWord() && !token.isCapitalized();
  }

  private boolean startsItem(int i) {
    Token token = tokens.get(i);
    boolean numbered =
        token.kind() == Token.Kind.NUMBER
            && i + 1 < tokens.size()
            && tokens.get(i + 1).is(".")
            && tokens.get(i + 1).start() == token.end();
    return BULLETS.contains(token.text()) || numbered;
  }

  private int lineLength(int i) {
    int end = tokens.get(i).end();
    return end - text.lastIndexOf('\n', end - 1) - 1;
  }

  private boolean isSentenceEnd(int i) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (next.start() == token.end() && !isNoteMark(token, next)) {
      return false;
    }
    return switch (token.kind()) {
      case WORD -> token.text().endsWith(".") && STARTERS.has(next.lower()) && next.isCapitalized();
      case NUMBER -> false;
      case MARK -> isEndingMark(i) && startsSentence(next);
    };
  }

  private boolean isEndingMark(int i) {
    return CLOSINGS.contains(tokens.get(i).text())
        ? i > first && ENDINGS.contains(tokens.get(i - 1).text())
        : ENDINGS.contains(tokens.get(i).text()) && !isAbbreviation(i);
  }

  /** Whether a footnote's number stands right after the full stop. */
  private static boolean isNoteMark(Token token, Token next) {
    return token.is(".") && next.kind() == Token.Kind.NUMBER && next.text().length() <= 2;
  }

  private static boolean startsSentence(Token next) {
    return !(next.isWord() && !next.isCapitalized()) && !next.is(",") && !next.is(";");
  }

  private boolean isAbbreviation(int stop) {
    if (!tokens.get(stop).is(".") || stop == first) {
      return false;
    }
    Token before = tokens.get(stop - 1);
    if (before.end() != tokens.get(stop).start()) {
      return false;
    }
    boolean initial = before.isWord() && before.text().length() == 1 && before.isCapitalized();
    boolean numbering = before.kind() == Token.Kind.NUMBER && stop - 1 == first;
    return initial || numbering || ABBREVIATIONS.has(before.lower());
  }
}
