package org.rapporteur.index.clauses.text;

/**
 * A word or a mark of punctuation in a clause.
 *
 * @param key what is the same in all spellings of it: small letters, straight quotes, hyphens, no
 *     footnote mark
 * @param start in the document's text
 * @param end exclusive
 */
public record Word(String key, int start, int end) {

  /** The shortest that can be told from other words by its first letters. */
  private static final int SHORTEST_STEM = 6;

  /** Whether it is a sign and no word. */
  public boolean isPunctuation() {
    return !Character.isLetterOrDigit(key.charAt(0));
  }

  /** The same for a word's forms, in any language that inflects at the end: its first letters. */
  public String stem() {
    return key.length() > SHORTEST_STEM ? key.substring(0, SHORTEST_STEM) : key;
  }
}
