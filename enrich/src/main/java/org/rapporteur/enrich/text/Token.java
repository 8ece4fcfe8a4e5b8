package org.rapporteur.enrich.text;

/**
 * A word, a number or a mark.
 *
 * @param text as a reader sees it: an ordinal's raised letters are part of it, their markup is not
 * @param lower in lower case, straight apostrophes
 * @param start UTF-16 position in the document's text
 * @param end exclusive
 */
public record Token(Kind kind, String text, String lower, int start, int end) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  static Token of(Kind kind, Spelling spelling, int start, int end) {
    return new Token(kind, spelling.text(), spelling.lower(), start, end);
  }

  /** Whether this is this word, in any case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isMark() {
    return kind == Kind.MARK;
  }

  /** Whether it starts with a capital. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }
}
