package org.rapporteur.index.clauses.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a stretch of a text into words and punctuation, and leaves out what is no language. */
public final class Words {

  /** What a converter left: a tag, or a note's mark in brackets. */
  private static final String LEFT_OUT = "</?[a-z]{1,6}>|\\[\\d{1,3}\\]|[*_#]";

  private static final Pattern TOKEN =
      Pattern.compile(
          LEFT_OUT
              + "|([\\p{L}\\p{N}]++(?:[-\u2010\u2011\u2012\u2013'\u2019./][\\p{L}\\p{N}]++)*+)"
              + "|([^\\s\\p{Z}\\p{C}\\p{L}\\p{N}])");

  private static final int LONGEST_MARK = 3;
  private static final int YEAR = 4;

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  /** The words and the punctuation from one position to another. */
  public static List<Word> in(String text, int start, int end) {
    Words words = new Words(text);
    Matcher matcher = TOKEN.matcher(text).region(start, end);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        words.word(matcher.start(), matcher.end());
      } else if (matcher.group(2) != null) {
        words.add(folded(matcher.group()), matcher.start(), matcher.end());
      }
    }
    return words.words;
  }

  private void word(int start, int end) {
    String key = folded(text.substring(start, end));
    if (!isNoteMark(start, end)) {
      add(isMarkedYear(key) ? key.substring(0, YEAR) : withoutNoteMark(key), start, end);
    }
  }

  /** A year behind its month to which a note's mark sticks: "March 20195". */
  private boolean isMarkedYear(String key) {
    return key.length() > YEAR
        && key.length() < YEAR + LONGEST_MARK
        && (key.startsWith("19") || key.startsWith("20"))
        && key.chars().allMatch(Character::isDigit)
        && !words.isEmpty()
        && Character.isLetter(words.getLast().key().charAt(0));
  }

  private void add(String key, int start, int end) {
    words.add(new Word(key, start, end));
  }

  /** A number that sticks to the punctuation before it: "women,3 and"; not the one in "1,000". */
  private boolean isNoteMark(int start, int end) {
    if (end - start > LONGEST_MARK || start < 2 || words.isEmpty() || !isNumber(start, end)) {
      return false;
    }
    Word before = words.getLast();
    boolean sticks = before.end() == start && ",;:.)\"'".contains(before.key());
    return sticks && (!Character.isDigit(text.charAt(before.start() - 1)) || isAfterYear());
  }

  private boolean isAfterYear() {
    if (words.size() < 2) {
      return false;
    }
    Word number = words.get(words.size() - 2);
    return number.key().length() == YEAR && isNumber(number.start(), number.end());
  }

  private boolean isNumber(int start, int end) {
    return text.substring(start, end).chars().allMatch(Character::isDigit);
  }

  /** The digits that stick to a plain word: "women3". */
  private static String withoutNoteMark(String key) {
    int letters = key.length();
    while (letters > 0 && Character.isDigit(key.charAt(letters - 1))) {
      letters--;
    }
    boolean marked =
        letters < key.length()
            && key.length() - letters <= LONGEST_MARK
            && letters > LONGEST_MARK
            && key.chars().limit(letters).allMatch(Character::isLetter);
    return marked ? key.substring(0, letters) : key;
  }

  /** In small letters, with the plain hyphen and the straight quotes. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      char character = word.charAt(at);
      folded.append(
          switch (character) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            default -> Character.toLowerCase(character);
          });
    }
    return folded.toString();
  }

  /** The words without what closes a clause: "...; and" and "...," and "...." say the same. */
  static List<Word> withoutEnd(List<Word> words) {
    int end = withoutPunctuation(words, words.size());
    boolean goesOn =
        end > 1
            && List.of("and", "or", "et", "y").contains(words.get(end - 1).key())
            && words.get(end - 2).isPunctuation();
    return words.subList(0, goesOn ? withoutPunctuation(words, end - 1) : end);
  }

  private static int withoutPunctuation(List<Word> words, int from) {
    int end = from;
    while (end > 0 && ",;:.\"'-".contains(words.get(end - 1).key())) {
      end--;
    }
    return end;
  }
}
