package org.rapporteur.contract.address;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Whether an address that a page declares as its canonical one may be another name of the page.
 * Templates that declare the site's front, a section or a script without its query on every page
 * are common; believed, they would make one document of distinct articles. All addresses are
 * canonical ones.
 */
final class DeclaredName {

  /** Ways to look at an article, as its address ends with them; pages of it have short numbers. */
  private static final Pattern VIEW =
      Pattern.compile(
          "\\d{1,3}|amp|page|print|printable|comments?|all|full|single|share|embed|gallery|photos"
              + "|index|mobile");

  /** Words of a headline with marks between them, or a number as articles have it. */
  private static final Pattern HEADLINE = Pattern.compile("[^-_]+[-_][^-_]+[-_].+|.*\\d{4,}.*");

  private DeclaredName() {}

  static boolean isPlausible(String own, String declared) {
    UrlParts ours = UrlParts.parse(own).orElseThrow();
    UrlParts theirs = UrlParts.parse(declared).orElseThrow();
    return CanonicalUrl.site(own).equals(CanonicalUrl.site(declared))
        && ours.port().equals(theirs.port())
        && (!theirs.isFront() || ours.isFront())
        && keepsNumbers(ours, theirs)
        && !isSection(ours, theirs)
        && !losesArticle(ours, theirs);
  }

  /** An address with the number of an article is not another name of one without any. */
  private static boolean keepsNumbers(UrlParts ours, UrlParts theirs) {
    return !ours.hasLongNumber() || theirs.hasLongNumber();
  }

  /**
   * Whether it is a folder that the page is in, and not the article of which the page is a view.
   */
  private static boolean isSection(UrlParts ours, UrlParts theirs) {
    if (!theirs.query().isEmpty() || !ours.path().startsWith(theirs.path() + "/")) {
      return false;
    }
    String below = ours.path().substring(theirs.path().length() + 1);
    return !Arrays.stream(below.split("/")).allMatch(name -> VIEW.matcher(name).matches());
  }

  /** Whether it is the same path without the query, where only the query tells which article. */
  private static boolean losesArticle(UrlParts ours, UrlParts theirs) {
    String name = ours.path().substring(ours.path().lastIndexOf('/') + 1);
    return !ours.query().isEmpty()
        && theirs.query().isEmpty()
        && ours.path().equals(theirs.path())
        && !HEADLINE.matcher(name).matches();
  }
}
