package org.rapporteur.enrich.entity.word;

/**
 * Cuts a text into {@link Words} in one pass. A word is a run of letters or a run of digits; "U.N."
 * is one word; a Chinese character, a kana or a Hangul syllable is a word of its own; "&amp;" is
 * the word "and". Emphasis marks and short tags, which conversion leaves behind, count as nothing.
 */
public final class Tokenizer {

  private static final int LONGEST_TAG = 8;

  /** By character: whether it stands within a word of several letters. */
  private static final boolean[] LETTERS = lettersOfWords();

  private final String text;
  private final int length;
  private final Vocabulary vocabulary;
  private final Words words;
  private final int and;

  private Tokenizer(String text, Vocabulary vocabulary) {
    this.text = text;
    this.length = text.length();
    this.vocabulary = vocabulary;
    this.words = new Words(text, vocabulary);
    this.and = vocabulary.find("and", 0, 3, Folding.hash("and", 0, 3));
  }

  public static Words cut(String text, Vocabulary vocabulary) {
    return new Tokenizer(text, vocabulary).cut();
  }

  private Words cut() {
    int position = 0;
    int signs = 0;
    int breaks = 0;
    while (position < length) {
      char c = text.charAt(position);
      if (isLetterOrDigit(c)) {
        position = word(position, gap(signs, breaks));
        signs = 0;
        breaks = 0;
      } else if (c == '&') {
        words.append(position, position + 1, and, Shape.LOWER, gap(signs, breaks));
        position++;
        signs = 0;
        breaks = 0;
      } else {
        int tagEnd = c == '<' ? tagEnd(position) : position;
        if (tagEnd > position) {
          position = tagEnd;
        } else {
          signs |= sign(c, position);
          breaks += c == '\n' ? 1 : 0;
          position++;
        }
      }
    }
    return words;
  }

  /** One gap out of the signs between two words: the one that separates most. */
  private static int gap(int signs, int breaks) {
    int strong = signs & ~(Gap.SPACE | Gap.APOSTROPHE);
    if (strong != 0) {
      return hardest(strong, signs, breaks);
    }
    if (breaks > 1) {
      return Gap.PARAGRAPH;
    }
    if ((signs & Gap.SPACE) != 0) {
      return Gap.SPACE;
    }
    return signs == 0 ? Gap.NONE : Gap.APOSTROPHE;
  }

  private static int hardest(int strong, int signs, int breaks) {
    if (strong == Gap.HYPHEN) {
      return ((signs & Gap.SPACE) == 0 || breaks == 1) ? Gap.HYPHEN : Gap.OTHER;
    }
    if (breaks > 1) {
      return Gap.OTHER | Gap.PARAGRAPH;
    }
    return Integer.bitCount(strong) == 1 ? strong : strong & ~Gap.HYPHEN;
  }

  private int sign(char c, int position) {
    return switch (c) {
      case ' ', '\n', '\r', '\t', '\u00a0', '\u202f', '\u2009', '\u3000' -> Gap.SPACE;
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff', '*', '_' -> 0;
      case '-', '\u2010', '\u2011', '\u2013' -> Gap.HYPHEN;
      case '\'', '\u2019', '\u02bc', '`', '\u00b4' -> apostrophe(position);
      case '.' -> Gap.STOP;
      case ',' -> Gap.COMMA;
      case '(', ')' -> Gap.BRACKET;
      case '/' -> Gap.SLASH;
      default -> Gap.OTHER;
    };
  }

  /** An apostrophe stands behind a letter; before a word it is a quotation mark. */
  private int apostrophe(int position) {
    boolean behindLetter = position > 0 && Character.isLetter(text.charAt(position - 1));
    return behindLetter ? Gap.APOSTROPHE : Gap.OTHER;
  }

  private int tagEnd(int position) {
    int stop = Math.min(length, position + LONGEST_TAG);
    for (int i = position + 1; i < stop; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c != '/' && !Character.isLetterOrDigit(c)) {
        return position;
      }
    }
    return position;
  }

  private int word(int start, int gap) {
    char first = text.charAt(start);
    if (Character.isDigit(first)) {
      return digits(start, gap);
    }
    if (isCaseless(first)) {
      return append(start, start + 1, Folding.next(0, Folding.fold(first)), Shape.CASELESS, gap);
    }
    int dotted = dottedEnd(start);
    if (dotted > start) {
      return append(start, dotted, Folding.hash(text, start, dotted), Shape.UPPER, gap);
    }
    return letters(start, gap);
  }

  private int digits(int start, int gap) {
    int end = start;
    int hash = 0;
    while (end < length && Character.isDigit(text.charAt(end))) {
      hash = Folding.next(hash, Folding.fold(text.charAt(end)));
      end++;
    }
    return append(start, end, hash, Shape.DIGITS, gap);
  }

  private int letters(int start, int gap) {
    int end = start;
    int hash = 0;
    int upper = 0;
    while (end < length) {
      char c = text.charAt(end);
      if (!LETTERS[c]) {
        break;
      }
      char folded = Folding.fold(c);
      upper += c != folded && Character.isUpperCase(c) ? 1 : 0;
      hash = Folding.next(hash, folded);
      end++;
    }
    return append(start, end, hash, shape(text.charAt(start), upper, end - start), gap);
  }

  private static byte shape(char first, int upper, int length) {
    if (upper == 0 || !Character.isUpperCase(first)) {
      return Shape.LOWER;
    }
    if (upper == 1) {
      return Shape.CAPITALIZED;
    }
    return upper == length ? Shape.UPPER : Shape.MIXED;
  }

  private int append(int start, int end, int hash, byte shape, int gap) {
    words.append(start, end, vocabulary.find(text, start, end, hash), shape, gap);
    return end;
  }

  /** The end of an acronym with full stops, "U.N." or "D.P.R.K", or {@code start}. */
  private int dottedEnd(int start) {
    int end = start;
    int letters = 0;
    while (end + 1 < length && isUpper(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += 2;
      letters++;
    }
    if (letters > 0 && end < length && isUpper(text.charAt(end)) && isBoundary(end + 1)) {
      end++;
      letters++;
    }
    return letters >= 2 ? end : start;
  }

  private boolean isBoundary(int position) {
    return position >= length || !Character.isLetterOrDigit(text.charAt(position));
  }

  private static boolean isUpper(char c) {
    return (c >= 'A' && c <= 'Z') || (c > 0x7f && Character.isUpperCase(c));
  }

  private static boolean[] lettersOfWords() {
    boolean[] letters = new boolean[Character.MAX_VALUE + 1];
    for (int c = 0; c < letters.length; c++) {
      letters[c] = (Character.isLetter((char) c) || isCombining((char) c)) && !isCaseless((char) c);
    }
    return letters;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80 ? isAsciiLetter(c) || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isCombining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Kana, Han and Hangul. */
  private static boolean isCaseless(char c) {
    return (c >= 0x3040 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3);
  }
}
