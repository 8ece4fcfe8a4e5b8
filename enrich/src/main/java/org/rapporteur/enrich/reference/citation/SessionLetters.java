package org.rapporteur.enrich.reference.citation;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.scan.CitedNumber;

/**
 * The letter of "67/234 B": does it make a document of its own, or a part of one? Parts that were
 * adopted together are issued together under the number alone, as the First Committee's were until
 * 2001. A text that was adopted when the session had resumed, mostly one of the Fifth Committee's,
 * whose numbers come late, is issued alone and has its letter in the symbol; the one before it, A,
 * had been issued when no B was known. Since 2002 the two parts on information are one document,
 * which names both.
 *
 * @param inSymbol letters that belong to the symbol; empty where there are none
 */
record SessionLetters(String inSymbol, @Nullable String part) {

  private static final int FOUNDED = 1945;
  private static final int FIRST_LATE_NUMBER = 180;
  private static final int LAST_EARLY_NUMBER = 20;
  private static final int FIRST_SESSION_OF_BOTH = 57;
  private static final int LAST_SESSION_OF_PARTS = 45;

  /**
   * @param year of adoption, as the text gives it; 0 where it does not
   */
  static SessionLetters of(CitedNumber.OfSession cited, int year) {
    String letters = cited.letters();
    if (letters.isEmpty()) {
      return new SessionLetters("", null);
    }
    if (letters.equals("A")) {
      return new SessionLetters("", letters);
    }
    boolean late = letters.length() == 1 && isLate(cited, year);
    if (late || letters.length() > 1) {
      boolean own = late || session(cited) >= FIRST_SESSION_OF_BOTH;
      return own ? new SessionLetters(letters, null) : new SessionLetters("", letters);
    }
    return letters.equals("B") && isIssuedAsBoth(cited)
        ? new SessionLetters("A-B", letters)
        : new SessionLetters("", letters);
  }

  private static boolean isIssuedAsBoth(CitedNumber.OfSession cited) {
    return session(cited) >= FIRST_SESSION_OF_BOTH && cited.number() < FIRST_LATE_NUMBER;
  }

  private static boolean isLate(CitedNumber.OfSession cited, int year) {
    if (year > FOUNDED + session(cited)) {
      return true;
    }
    boolean early = cited.number() <= LAST_EARLY_NUMBER;
    boolean late = cited.number() >= FIRST_LATE_NUMBER;
    boolean undated = year == 0 || session(cited) >= FIRST_SESSION_OF_BOTH;
    return session(cited) > LAST_SESSION_OF_PARTS && (early || (late && undated));
  }

  private static int session(CitedNumber.OfSession cited) {
    return Integer.parseInt(cited.session().substring(cited.session().indexOf('-') + 1));
  }
}
