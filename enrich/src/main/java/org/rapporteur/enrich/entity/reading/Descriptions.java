package org.rapporteur.enrich.entity.reading;

import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** What a text says that somebody or something is: "is a manufacturer of", ", a Swedish poet,". */
public final class Descriptions {

  private static final int LONGEST = 8;
  private static final int LONGEST_BRACKET = 15;

  private final Words words;

  public Descriptions(Words words) {
    this.words = words;
  }

  /** "Is a major manufacturer of", behind a name's last word; a bracket may stand between. */
  public boolean defines(int next, WordClass noun) {
    int verb = pastBracket(next);
    boolean is =
        words.is(verb, "is")
            || words.is(verb, "was")
            || words.is(verb, "are")
            || words.is(verb, "were");
    return is
        && (verb > next || words.gap(verb) == Gap.SPACE)
        && isArticle(verb + 1)
        && isNoun(verb + 2, noun, true);
  }

  private int pastBracket(int next) {
    if ((words.gap(next) & Gap.BRACKET) == 0) {
      return next;
    }
    for (int i = next + 1; i < next + LONGEST_BRACKET && i < words.size(); i++) {
      if ((words.gap(i) & Gap.BRACKET) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** ", a Swedish retailer,", behind a name's last word. */
  public boolean follows(int next, WordClass noun) {
    return words.gap(next) == Gap.COMMA && isArticle(next) && isNoun(next + 1, noun, false);
  }

  private boolean isArticle(int index) {
    return words.is(index, "a") || words.is(index, "an");
  }

  /** Whether a description's noun is of this sort: it ends there, or goes on with a small word. */
  private boolean isNoun(int first, WordClass noun, boolean defined) {
    for (int i = first; i < first + LONGEST && i < words.size(); i++) {
      boolean small = words.is(i, WordClass.FUNCTION) && !words.is(i, "and");
      boolean stops =
          small || (words.gap(i) & (Gap.STOP | Gap.COMMA | Gap.PARAGRAPH | Gap.BRACKET)) != 0;
      if (stops) {
        return false;
      }
      if (words.is(i, noun) && words.shape(i) == Shape.LOWER && endsNoun(i + 1)) {
        return defined || !words.is(i + 1, "of");
      }
    }
    return false;
  }

  private boolean endsNoun(int next) {
    return !words.follows(next)
        || (words.is(next, WordClass.FUNCTION) && !words.is(next, "to"))
        || words.is(next, "that")
        || words.is(next, "which")
        || words.is(next, "who")
        || words.text(next).endsWith("ed")
        || words.is(next, "run")
        || words.is(next, "operating");
  }
}
