package org.rapporteur.enrich.text;

/**
 * A sentence, a heading, or a clause of a list.
 *
 * @param start UTF-16 position in the document's text
 * @param end exclusive
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(int start, int end, int firstToken, int endToken, int paragraph) {

  /** Whether a span of the text lies within it. */
  public boolean covers(int from, int to) {
    return start <= from && to <= end;
  }
}
