package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.ingest.pdf.page.Page;

/**
 * Pages in a row that are pictures of pages.
 *
 * @param first counted from 0
 * @param last the same as the first where there is but one
 */
record Scan(int first, int last) {

  /** Fewer letters on a page than these are a stamp on a picture, not a text. */
  private static final int FEWEST_LETTERS = 25;

  /** The same on a page that a picture fills: received when, by whom, under which number. */
  private static final int FEWEST_ON_A_PICTURE = 120;

  /** A picture that fills a page, in shares of the paper. */
  private static final double WHOLE = 0.7;

  /** What covers less of the paper is a letterhead's emblem or a separator's, in shares of it. */
  private static final double SMALLEST = 0.25;

  /**
   * @param pages without their furniture: a number stamped on every page is no text
   */
  static List<Scan> in(List<Page> pages) {
    // a report's cover is a picture with its name on it, and no scan
    int fewest = isTextIn(pages) ? FEWEST_LETTERS : FEWEST_ON_A_PICTURE;
    List<Scan> scans = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      if (letters(pages.get(page)) >= fewest || pages.get(page).pictured() < SMALLEST) {
        continue;
      }
      boolean goesOn = !scans.isEmpty() && scans.getLast().last == page - 1;
      scans.add(new Scan(goesOn ? scans.removeLast().first : page, page));
    }
    return scans;
  }

  /** Whether any page is more than a picture, with a line or two stamped on it. */
  static boolean isTextIn(List<Page> pages) {
    return pages.stream()
        .anyMatch(page ->
            letters(page) >= (page.pictured() < WHOLE ? FEWEST_LETTERS : FEWEST_ON_A_PICTURE));
  }

  /** Letters that only the file's own font can draw do not count. */
  private static long letters(Page page) {
    return page.lines().stream()
        .flatMapToInt(line -> line.text().codePoints())
        .filter(Character::isLetterOrDigit)
        .count();
  }

  boolean has(int page) {
    return first <= page && page <= last;
  }

  int length() {
    return last - first + 1;
  }

  /** Such as {@code 2, 4-6}, counted from 1. */
  static String numbers(List<Scan> scans) {
    return scans.stream().map(Scan::numbers).collect(Collectors.joining(", "));
  }

  private String numbers() {
    return first == last ? String.valueOf(first + 1) : (first + 1) + "-" + (last + 1);
  }

  /** What stands in the text where nobody could read them. */
  String notice() {
    return first == last
        ? "[Page " + numbers() + " is a picture and could not be read.]"
        : "[Pages " + numbers() + " are pictures and could not be read.]";
  }
}
