package org.rapporteur.ingest.extract;

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
record Block(int element, int start, int end, int letters, int linkLetters, int stops) {

  /** The share of its letters that is in links. */
  double linkDensity() {
    return (double) linkLetters / letters;
  }
}
