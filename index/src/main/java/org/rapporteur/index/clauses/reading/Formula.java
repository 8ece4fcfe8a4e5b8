package org.rapporteur.index.clauses.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that name the organ which speaks: "The General Assembly,". A text of a resolution
 * begins with them (United Nations Editorial Manual, "Resolutions").
 */
final class Formula {

  private static final int LONGEST = 120;

  private static final Pattern ALONE =
      Pattern.compile("(?:The|L['\u2019]|Le|La|El|Les|Los)\\s?\\p{Lu}[\\p{L}'\u2019, -]{4,100}+");

  private static final Pattern BEFORE_CLAUSE =
      Pattern.compile(
          "(?:The (?:General Assembly|Security Council|Human Rights Council|Economic and Social"
              + " Council)|L['\u2019]Assembl\u00e9e g\u00e9n\u00e9rale|Le Conseil de"
              + " s\u00e9curit\u00e9|La Asamblea General|El Consejo de Seguridad),\\s+(?=\\p{Lu})");

  private Formula() {}

  /** Whether a paragraph is the formula and nothing else. */
  static boolean isIn(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String bare = Marker.bare(paragraph);
    return bare.endsWith(",") && ALONE.matcher(bare).matches();
  }

  /** Whether it is the formula without its comma, as a heading could be, too. */
  static boolean isInWithoutComma(String paragraph) {
    return paragraph.length() <= LONGEST && isIn(paragraph + ",");
  }

  /** Where the first clause begins in a paragraph that has the formula before it; 0 if none. */
  static int end(String paragraph) {
    Matcher matcher = BEFORE_CLAUSE.matcher(paragraph);
    int skipped = Marker.skipped(paragraph);
    matcher.region(skipped, paragraph.length());
    return matcher.lookingAt() && Openings.part(paragraph.substring(matcher.end())).isPresent()
        ? matcher.end()
        : 0;
  }
}
