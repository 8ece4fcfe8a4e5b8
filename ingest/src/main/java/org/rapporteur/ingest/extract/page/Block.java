package org.rapporteur.ingest.extract.page;

/**
 * A run of text without a break in it: a paragraph, a heading, an item, a cell.
 *
 * @param element index of the element whose own text it is
 * @param start where it begins in the survey's text
 * @param end exclusive
 * @param letters its length without white space; an East Asian letter counts twice
 * @param linkLetters how many of them are in links
 * @param stops how many commas, full stops and their like it has
 */
public record Block(int element, int start, int end, int letters, int linkLetters, int stops) {

  /** Shorter runs are labels as often as sentences. */
  private static final int SHORTEST_PROSE = 60;

  /** Sentences with more of their letters in links lead somewhere else. */
  private static final double LINKED = 0.35;

  /** The share of its letters that is in links. */
  public double linkDensity() {
    return (double) linkLetters / letters;
  }

  /** Its letters outside links if it reads like sentences, else 0. */
  public int prose() {
    boolean sentences = letters >= SHORTEST_PROSE && stops >= 1 && linkDensity() < LINKED;
    return sentences ? letters - linkLetters : 0;
  }
}
