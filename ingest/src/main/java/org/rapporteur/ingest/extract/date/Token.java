package org.rapporteur.ingest.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A number or a word, with what stands before it.
 *
 * @param before the characters between the token before it and this one
 * @param word in lower case; empty for a number
 * @param number 0 for a word
 * @param digits how many digits it was written with; 0 for a word
 * @param month of the name of a month, as {@link Calendars} numbers them, else 0
 */
public record Token(
    String before, String word, long number, int digits, int month, int start, int end) {

  /** What stands after the last one. */
  static final Token NONE = new Token("", "", 0, 0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** More characters than these between two tokens and they do not belong together. */
  private static final int NEAR = 3;

  private static final int LONGEST_NUMBER = 18;

  /** Words that stand between the parts of a date: the 3rd of May, 3 de mayo. */
  private static final Set<String> FILLERS =
      Set.of(
          "st", "nd", "rd", "th", "of", "de", "del", "do", "d", "di", "er", "º", "o", "den", "พ.ศ");

  static List<Token> of(CharSequence text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    int gap = from;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int end = i;
      if (Character.isDigit(c)) {
        end = numberEnd(text, i, to);
        tokens.add(number(text, gap, i, end));
      } else if (isWord(c) && !partsClock(text, i, to)) {
        end = wordEnd(text, i, to);
        tokens.add(word(text, gap, i, end));
      }
      gap = end > i ? end : gap;
      i = Math.max(end, i + 1);
    }
    return tokens;
  }

  /** The token of that index, or one that is nothing. */
  static Token at(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
  }

  boolean isNumber() {
    return digits > 0;
  }

  boolean isMonth() {
    return month > 0;
  }

  /** Whether it stands for "of the Hijra", with which lunar years are marked. */
  boolean isHijri() {
    return word.length() <= 2 && word.startsWith("ه");
  }

  /** Whether there may be a day of the lunar calendar beside it. */
  boolean isLunar() {
    return month > Calendars.LUNAR || isHijri();
  }

  /** Its value if it has one or two digits, else 0. */
  int shortNumber() {
    return digits == 1 || digits == 2 ? (int) number : 0;
  }

  boolean isFiller() {
    return FILLERS.contains(word);
  }

  boolean is(String expected) {
    return word.equals(expected);
  }

  /**
   * Whether one of the separators, and nothing else but white space, stands between; a year in
   * brackets, as in Juche 113 (2024).11.4, may end before it.
   */
  boolean joins(Token next, String separators) {
    String between = next.before.strip();
    if (between.length() > 1 && between.charAt(0) == ')') {
      between = between.substring(1).strip();
    }
    if (!next.isNumber() && !next.isMonth()) {
      return false;
    }
    if (between.isEmpty()) {
      return separators.indexOf(' ') >= 0 && !next.before.isEmpty();
    }
    return between.length() == 1 && separators.indexOf(between.charAt(0)) >= 0;
  }

  boolean near(Token next) {
    return next.exists() && next.before.length() <= NEAR;
  }

  private boolean exists() {
    return start < Integer.MAX_VALUE;
  }

  /** 21h30, 2014-10-13T21:13. */
  private static boolean partsClock(CharSequence text, int at, int to) {
    char c = text.charAt(at);
    return (c == 'h' || c == 'T' || c == 't')
        && at > 0
        && Character.isDigit(text.charAt(at - 1))
        && at + 1 < to
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isWord(char c) {
    return (Character.isLetter(c) && "年月日년월일시분時分点".indexOf(c) < 0) || c == 'º';
  }

  private static int numberEnd(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int wordEnd(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && (isWord(text.charAt(end)) || isMark(text.charAt(end)))) {
      end++;
    }
    boolean goesOn = end + 1 < to && isWord(text.charAt(end + 1)) && joinsParts(text, from, end);
    return goesOn ? wordEnd(text, end + 1, to) : end;
  }

  /** Whether a name goes on behind the character: in พ.ย. and in جمادى الأولى. */
  private static boolean joinsParts(CharSequence text, int from, int at) {
    char first = text.charAt(from);
    return switch (text.charAt(at)) {
      case '.' -> first >= '\u0E00' && first <= '\u0E7F';
      case ' ' -> first >= '\u0600' && Months.isFirstPart(text.subSequence(from, at).toString());
      default -> false;
    };
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static Token word(CharSequence text, int gap, int start, int end) {
    String word = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    int month = Months.number(word);
    return new Token(text.subSequence(gap, start).toString(), word, 0, 0, month, start, end);
  }

  private static Token number(CharSequence text, int gap, int start, int end) {
    long value = 0;
    for (int i = start; i < end && i < start + LONGEST_NUMBER; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    String before = text.subSequence(gap, start).toString();
    return new Token(before, "", value, end - start, 0, start, end);
  }
}
