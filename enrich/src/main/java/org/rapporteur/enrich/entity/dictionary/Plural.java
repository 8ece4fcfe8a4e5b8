package org.rapporteur.enrich.entity.dictionary;

import org.rapporteur.enrich.entity.word.Script;

/** English plurals of the names of peoples. */
public final class Plural {

  private Plural() {}

  /** "Iranians" for "Iranian"; the word itself where its plural is the same or is not used. */
  static String of(String people) {
    boolean same =
        people.endsWith("ese")
            || people.endsWith("ish")
            || people.endsWith("ch")
            || people.endsWith("ss")
            || people.endsWith("s")
            || people.endsWith("men")
            || people.endsWith("ic");
    return same || !Script.isLatin(people) ? people : people + "s";
  }
}
