package org.rapporteur.index.clauses.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a clause: its number, its letter, a bullet.
 *
 * @param printed the number or letter alone
 * @param end where the clause's language begins in its paragraph
 */
record Marker(Style style, String printed, int end) {

  /** How it is written. */
  enum Style {
    /** {@code 2.}, {@code OP2} */
    NUMBER,
    /** {@code (a)}, {@code (iv)}, {@code (1)} */
    BRACKETED,
    BULLET,
    NONE
  }

  private static final String QUOTES = "\"\u201c\u201e\u00ab\u2018[*_#> \t\u00a0";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:OP|PP|op|pp) ?(\\d{1,3}(?: ?(?:bis|ter|quater|alt))?)[.:)]?(?=\\s|$)"
              + "|(\\d{1,3}(?: ?(?:bis|ter|quater|alt))?)(?:\\.(?!\\d)|\\)))[*_]{0,3}[\\s\u00a0]*");
  private static final Pattern BRACKETED =
      Pattern.compile("\\(?([a-z]{1,5}|\\d{1,2})\\)[*_]{0,3}[\\s\u00a0]*");
  private static final Pattern BULLET =
      Pattern.compile("[-\u2010\u2013\u2014\u2022\u00b7\u25aa\u25cf\u25e6*][\\s\u00a0]+");

  static Marker of(String paragraph) {
    Matcher bullet = BULLET.matcher(paragraph);
    if (bullet.lookingAt()) {
      return new Marker(
          Style.BULLET, "", bullet.end() + skipped(paragraph.substring(bullet.end())));
    }
    int skipped = skipped(paragraph);
    Matcher number = at(NUMBER, paragraph, skipped);
    if (number.lookingAt()) {
      String printed = number.group(1) == null ? number.group(2) : number.group(1);
      return new Marker(Style.NUMBER, printed, after(paragraph, number.end()));
    }
    Matcher bracketed = at(BRACKETED, paragraph, skipped);
    return bracketed.lookingAt()
        ? new Marker(Style.BRACKETED, bracketed.group(1), after(paragraph, bracketed.end()))
        : new Marker(Style.NONE, "", skipped);
  }

  /** How many characters of quotes, brackets and mark-up a paragraph begins with. */
  static int skipped(String paragraph) {
    int at = 0;
    while (at < paragraph.length() && QUOTES.indexOf(paragraph.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The paragraph without quotes and mark-up around it. */
  static String bare(String paragraph) {
    int end = paragraph.length();
    int start = skipped(paragraph);
    while (end > start && "\"\u201d\u00bb*_ ".indexOf(paragraph.charAt(end - 1)) >= 0) {
      end--;
    }
    return paragraph.substring(start, end).replaceAll("[*_]", "");
  }

  private static Matcher at(Pattern pattern, String paragraph, int start) {
    return pattern.matcher(paragraph).region(start, paragraph.length());
  }

  private static int after(String paragraph, int end) {
    return end + skipped(paragraph.substring(end));
  }
}
