package org.rapporteur.ingest.pdf.paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.ingest.pdf.page.Line;
import org.rapporteur.ingest.pdf.page.Page;

/**
 * Takes away what stands at the edges of pages and is no text: running heads and feet, page
 * numbers, and the job number and bar code of the United Nations' printers. What stands at the top
 * of the first page is its letterhead and stays, unless it is small and comes again.
 */
public final class Furniture {

  /** The share of a page's height, above and below, in which furniture stands. */
  private static final double ZONE = 0.12;

  /** How far a running head may move from page to page, in points. */
  private static final double STEADY = 4;

  /** Set smaller than the text by this factor, a head is no letterhead. */
  private static final double SMALL = 0.95;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\s\\-–—|.]*(?:(?i:page|p\\.|seite|стр\\.)\\s*)?[0-9]{1,4}"
              + "(?:\\s*(?:/|of|de|von|из)\\s*[0-9]{1,4})?[\\s\\-–—|.]*");

  private static final Pattern JOB =
      Pattern.compile(
          "(?:[0-9]{2}-[0-9]{5}(?:\\s*\\([A-Z]\\))?|[0-9]{1,4}/[0-9]{1,4}|[0-9]{6}|"
              + "\\*[0-9A-Z]{6,12}\\*|\\s|Please recycle|♲)+");

  private static final Pattern RULE = Pattern.compile("[_\\-–—\\s]{5,}");

  private final List<Page> pages;
  private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
  private final String firstPage;
  private final double bodySize;

  private Furniture(List<Page> pages) {
    this.pages = pages;
    this.firstPage = pages.isEmpty() ? "" : letters(pages.getFirst());
    this.bodySize = PageNotes.bodySize(pages);
    pages.forEach(this::remember);
  }

  public static List<Page> removed(List<Page> pages) {
    Furniture furniture = new Furniture(pages);
    return pages.stream().map(furniture::without).toList();
  }

  /** A rule is drawn above footnotes and below the end. */
  static boolean isRule(Line line) {
    return RULE.matcher(line.text()).matches();
  }

  private void remember(Page page) {
    page.lines().stream()
        .filter(line -> isAtTop(page, line) || isAtBottom(page, line))
        .forEach(line ->
            places(line)
                .forEach(place ->
                    pagesOf.computeIfAbsent(place, p -> new HashSet<>()).add(line.page())));
  }

  private Page without(Page page) {
    List<Line> kept = new ArrayList<>();
    for (Line line : page.lines()) {
      if (!isFurniture(page, line)) {
        kept.add(kept.isEmpty() ? line.withGap(Line.UNKNOWN) : line);
      }
    }
    return page.withLines(kept);
  }

  private boolean isFurniture(Page page, Line line) {
    if (isAtBottom(page, line)) {
      return isPageNumber(page, line) || JOB.matcher(line.text()).matches() || recurs(line);
    }
    if (line.page() == 0) {
      return isAtTop(page, line) && line.size() < SMALL * bodySize && recurs(line);
    }
    return isAtTop(page, line)
        && (isPageNumber(page, line) || recurs(line) || repeatsFirstPage(page, line));
  }

  private static boolean isPageNumber(Page page, Line line) {
    return PAGE_NUMBER.matcher(line.text()).matches() && isOutermost(page, line);
  }

  private static boolean isOutermost(Page page, Line line) {
    return page.lines().stream()
        .noneMatch(other ->
            isAtTop(page, line)
                ? other.baseline() < line.baseline() - STEADY
                : other.baseline() > line.baseline() + STEADY && !isJob(other));
  }

  private static boolean isJob(Line line) {
    return JOB.matcher(line.text()).matches();
  }

  private boolean recurs(Line line) {
    int fewest = pages.size() > 6 ? 3 : 2;
    return places(line).stream()
        .anyMatch(place -> pagesOf.getOrDefault(place, Set.of()).size() >= fewest);
  }

  /** A head that names the document: a later page repeats the first one, apart from its text. */
  private boolean repeatsFirstPage(Page page, Line line) {
    String letters = letters(line);
    return letters.length() >= 6
        && (line.size() < SMALL * bodySize ? firstPage.contains(letters) : isFirstPages(letters))
        && standsApart(page, line);
  }

  private boolean isFirstPages(String letters) {
    Page first = pages.getFirst();
    return first.lines().stream()
        .filter(line -> isAtTop(first, line) || letters(line).equals(letters))
        .anyMatch(line -> letters(line).endsWith(letters));
  }

  /** Between the heads and the text there is more room than between lines. */
  private boolean standsApart(Page page, Line line) {
    List<Line> below =
        page.lines().stream().filter(other -> other.baseline() > line.baseline() + 1).toList();
    for (Line next : below) {
      double gap = next.baseline() - previous(page, next);
      if (gap > 1.5 * next.size() * 1.2) {
        return true;
      }
      if (!isAtTop(page, next) || !firstPage.contains(letters(next))) {
        return false;
      }
    }
    return false;
  }

  private static double previous(Page page, Line line) {
    return page.lines().stream()
        .mapToDouble(Line::baseline)
        .filter(baseline -> baseline < line.baseline() - 1)
        .max()
        .orElse(0);
  }

  private static boolean isAtTop(Page page, Line line) {
    return line.baseline() < ZONE * page.height();
  }

  private static boolean isAtBottom(Page page, Line line) {
    return line.baseline() > (1 - ZONE) * page.height();
  }

  /** The line's text, numbers apart, at its height: two keys, so that a small move is forgiven. */
  private static Set<String> places(Line line) {
    String text = line.text().toLowerCase(Locale.ROOT).replaceAll("[0-9]+", "#");
    long height = Math.round(line.baseline() / STEADY);
    return Set.of(text + "@" + height, text + "@" + (height + 1));
  }

  private static String letters(Page page) {
    StringBuilder letters = new StringBuilder();
    page.lines().forEach(line -> letters.append(letters(line)));
    return letters.toString();
  }

  private static String letters(Line line) {
    return line.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/]", "");
  }
}
