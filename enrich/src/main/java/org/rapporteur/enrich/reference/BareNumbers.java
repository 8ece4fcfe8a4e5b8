package org.rapporteur.enrich.reference;

/**
 * Whether a number that no word announces is a citation: in a United Nations text {@code 77/226} is
 * one, where a score, a fraction, a date or a blood pressure is not.
 */
final class BareNumbers {

  private static final int FIRST_SESSION = 31;
  private static final int LAST_SESSION = 99;
  private static final int WHOLE = 100;
  private static final int FIRST_UNLIKELY_DAY = 32;
  private static final int FIRST_COUNCIL_NUMBER = 100;

  private BareNumbers() {}

  static boolean isCited(String text, Mark.Numeric mark, Context context) {
    if (Glyphs.digitAt(text, mark.end())) {
      return false;
    }
    return switch (mark.number()) {
      case CitedNumber.OfSession of -> isCited(of, context);
      case CitedNumber.OfYear of -> false;
      case CitedNumber.Old old ->
          GeneralAssemblySessions.has(old.session(), old.number())
              && (old.part() != null || context.isAboutUnitedNations());
      case CitedNumber.OfCouncil of ->
          of.year() > 0
              && of.number() >= FIRST_COUNCIL_NUMBER
              && SecurityCouncilYears.isPlausible(of.number(), of.year())
              && context.names(Bodies.SECURITY_COUNCIL);
    };
  }

  private static boolean isCited(CitedNumber.OfSession of, Context context) {
    if (of.session().contains("S-")) {
      return context.isAboutUnitedNations();
    }
    int session = Integer.parseInt(of.session());
    boolean shaped =
        session >= FIRST_SESSION && session <= LAST_SESSION && session + of.number() != WHOLE;
    boolean distinct = of.number() >= FIRST_UNLIKELY_DAY || context.author() != null;
    return shaped && distinct && context.isAboutUnitedNations();
  }
}
