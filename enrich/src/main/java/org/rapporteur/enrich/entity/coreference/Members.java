package org.rapporteur.enrich.entity.coreference;

import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Words;

/** How many a body has: "the 15-member council", "the Geneva-based body". */
final class Members {

  private Members() {}

  /** Whether "15-member" or "Geneva-based" stands right before a word. */
  static boolean before(Words words, int index) {
    int last = index - 1;
    return (words.is(last, "member") || words.is(last, "nation") || words.is(last, "based"))
        && words.gap(last) == Gap.HYPHEN
        && words.follows(index);
  }
}
