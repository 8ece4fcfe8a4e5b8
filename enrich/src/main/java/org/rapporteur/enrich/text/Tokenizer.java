package org.rapporteur.enrich.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.enrich.text.Token.Kind;

/** Cuts text into tokens, in one pass. */
final class Tokenizer {

  /** After a number, each ends a token of its own: year, month and day of East Asian dates. */
  private static final String EAST_ASIAN_DATE_UNITS = "年月日년월일";

  private static final String RAISED = "<sup>";
  private static final String RAISED_END = "</sup>";
  private static final int LONGEST_MARKUP = 12;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.position < text.length()) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    char first = text.charAt(position);
    if (Character.isDigit(first)) {
      number();
    } else if (Character.isLetter(first)) {
      word();
    } else if (first == '<' && markupEnd(position) > 0) {
      position = markupEnd(position);
    } else if (Character.isWhitespace(first) || Character.isSpaceChar(first) || first == '\u200b') {
      position++;
    } else {
      add(Kind.MARK, position + 1);
    }
  }

  private void number() {
    int end = position;
    while (end < text.length() && isNumeric(end)) {
      end++;
    }
    if (end < text.length() && EAST_ASIAN_DATE_UNITS.indexOf(text.charAt(end)) >= 0) {
      add(Kind.NUMBER, end + 1);
    } else if (text.startsWith(RAISED, end)) {
      raisedOrdinal(end);
    } else {
      add(Kind.NUMBER, lettersEnd(end));
    }
  }

  private boolean isNumeric(int index) {
    char c = text.charAt(index);
    boolean between = index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
    return Character.isDigit(c) || (between && (c == '.' || c == ',' || c == ':'));
  }

  private void raisedOrdinal(int end) {
    int raisedEnd =
        text.indexOf(RAISED_END, end, within(end + LONGEST_MARKUP + RAISED_END.length()));
    if (raisedEnd < 0) {
      add(Kind.NUMBER, end);
      return;
    }
    String letters = text.substring(end + RAISED.length(), raisedEnd);
    int after = raisedEnd + RAISED_END.length();
    Spelling spelling = Spelling.of(text.substring(position, end) + letters);
    tokens.add(Token.of(Kind.NUMBER, spelling, position, after));
    position = after;
  }

  private void word() {
    int end = lettersEnd(position);
    while (isInitials(end)) {
      end += 2;
    }
    boolean dotted = end > position + 1 && text.charAt(end - 2) == '.';
    if (dotted && end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    add(Kind.WORD, end);
  }

  /** Whether a full stop and a single letter follow a single letter, as in U.N. */
  private boolean isInitials(int end) {
    boolean single = end - position == 1 || text.charAt(end - 2) == '.';
    return single
        && end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLetter(text.charAt(end + 1))
        && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
  }

  private int lettersEnd(int from) {
    int end = from;
    while (end < text.length() && isInWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(char c) {
    if (c < 128) {
      return isAscii(c);
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int markupEnd(int start) {
    int end = start + 1;
    while (end < within(start + LONGEST_MARKUP) && isMarkup(text.charAt(end))) {
      end++;
    }
    boolean closed = end < within(start + LONGEST_MARKUP) && text.charAt(end) == '>';
    return closed && end > start + 1 ? end + 1 : -1;
  }

  private static boolean isMarkup(char c) {
    return c == '/' || isAscii(c);
  }

  /** Whether it is a letter or digit of the ASCII. */
  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private int within(int end) {
    return Math.min(end, text.length());
  }

  private void add(Kind kind, int end) {
    tokens.add(Token.of(kind, Spelling.between(text, position, end), position, end));
    position = end;
  }
}
