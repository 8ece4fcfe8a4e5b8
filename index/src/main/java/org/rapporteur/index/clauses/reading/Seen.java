package org.rapporteur.index.clauses.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.index.clauses.text.Part;

/**
 * A paragraph as the rules see it.
 *
 * @param marker its number or letter
 * @param words what stands behind that
 * @param opening the part of a text whose clauses open so
 */
record Seen(Paragraph place, Marker marker, String words, Ending ending, Optional<Part> opening) {

  private static final int SHORTEST_CLAUSE = 25;
  private static final int LONGEST_HEADING = 60;

  private static final Pattern CLOSE =
      Pattern.compile(
          "(?:\\d{1,4}(?:st|nd|rd|th|e|a\\.?)?|Resumed.*) (?:\\(\\w+\\) )?(?:plenary )?meeting\\b.*"
              + "|Adopted (?:by|without|at)\\b.*|\\[Adopted\\b.*|\\d{1,4}e s\u00e9ance\\b.*",
          Pattern.DOTALL);
  private static final Pattern ANNEX =
      Pattern.compile("(?:Annex|Annexe|Anexo|Appendix)\\b[ .IVX\\d:A-Z]*", Pattern.DOTALL);

  static Seen of(Paragraph place, String text) {
    String whole = place.in(text);
    Marker marker = Marker.of(whole);
    String words = whole.substring(Math.min(marker.end(), whole.length()));
    return new Seen(place, marker, words, Ending.of(whole), Openings.part(words));
  }

  /** The same under a number that stood on the line before. */
  Seen under(Marker number) {
    return isMarked()
        ? this
        : new Seen(
            place,
            new Marker(number.style(), number.printed(), marker.end()),
            words,
            ending,
            opening);
  }

  boolean isMarked() {
    return marker.style() != Marker.Style.NONE;
  }

  boolean isNumbered() {
    return marker.style() == Marker.Style.NUMBER;
  }

  boolean isSub() {
    return marker.style() == Marker.Style.BRACKETED || marker.style() == Marker.Style.BULLET;
  }

  /** The digits of the number; 0 without any. */
  int number() {
    String digits = marker.printed().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  boolean opensOperative() {
    return opening.filter(Part.OPERATIVE::equals).isPresent();
  }

  boolean isLong() {
    return words.length() >= SHORTEST_CLAUSE;
  }

  boolean isItem() {
    return opening.isPresent() && isLong() && (isMarked() || ending == Ending.OPEN);
  }

  boolean isPreambular() {
    return !isSub() && isLong() && !startsSmall() && (opening.isPresent() || ending == Ending.OPEN);
  }

  boolean isAnnexed() {
    boolean note = !words.isEmpty() && !Character.isLetter(words.charAt(0));
    return !note && isLong() && !startsSmall() && (isNumbered() || ending != Ending.NONE);
  }

  boolean startsSmall() {
    return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
  }

  /** Neither a heading nor a note, which begins with its mark. */
  boolean isProse() {
    return words.length() > LONGEST_HEADING && Character.isLetter(words.charAt(0));
  }

  /** The line of the meeting at which the text was adopted, behind its last clause. */
  boolean closes() {
    return CLOSE.matcher(words).matches();
  }

  boolean isAnnexHeading() {
    return words.length() <= LONGEST_HEADING && ANNEX.matcher(Marker.bare(words)).matches();
  }
}
