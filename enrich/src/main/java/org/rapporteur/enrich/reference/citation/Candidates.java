package org.rapporteur.enrich.reference.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.body.GeneralAssemblySessions;
import org.rapporteur.enrich.reference.grammar.Numerals;
import org.rapporteur.enrich.reference.scan.CitedNumber;

/**
 * Whose a number may be, by its shape and by what is known of the bodies' sessions: the General
 * Assembly numbers by session since its thirty-first (1976) and its resolutions go to some 350 a
 * session, its decisions start at 301 or 401; the Human Rights Council meets three times a year
 * since 2006, adopts fewer than 60 resolutions a session, and its decisions start at 101.
 */
final class Candidates {

  private static final int FIRST_ASSEMBLY_SESSION = 31;
  private static final int LAST_ASSEMBLY_SESSION = 99;
  private static final int ASSEMBLY_FOUNDED = 1945;
  private static final int MOST_ASSEMBLY_RESOLUTIONS = 600;
  private static final int FIRST_ASSEMBLY_DECISION = 300;
  private static final int HUMAN_RIGHTS_COUNCIL_FOUNDED = 2006;
  private static final int SESSIONS_A_YEAR = 3;
  private static final int MOST_COUNCIL_RESOLUTIONS = 60;

  /** Of 2027: a text of unknown date is hardly later. */
  private static final int LAST_COUNCIL_SESSION = 66;

  /** The Economic and Social Council adopted some thirty resolutions a session until 1977. */
  private static final int FEWEST_ECONOMIC_A_SESSION = 15;

  private static final int FIRST_ECONOMIC_YEAR = 1978;
  private static final int FIRST_COMMISSION_YEAR = 1984;
  private static final int LAST_COMMISSION_YEAR = 2006;

  private Candidates() {}

  /**
   * @param publicationYear of the document that cites, 0 where it is not known
   */
  static List<Body> of(CitedNumber number, boolean decision, int publicationYear) {
    return switch (number) {
      case CitedNumber.OfSession of -> ofSession(of, decision, publicationYear);
      case CitedNumber.OfYear of -> ofYear(of);
      case CitedNumber.Old old -> old(old);
      case CitedNumber.OfCouncil of -> List.of(Bodies.SECURITY_COUNCIL);
    };
  }

  private static List<Body> old(CitedNumber.Old old) {
    if (GeneralAssemblySessions.has(old.session(), old.number())) {
      return List.of(Bodies.GENERAL_ASSEMBLY);
    }
    boolean economic = old.number() >= Numerals.roman(old.session()) * FEWEST_ECONOMIC_A_SESSION;
    return economic ? List.of(Bodies.ECONOMIC_AND_SOCIAL_COUNCIL) : List.of();
  }

  private static List<Body> ofSession(
      CitedNumber.OfSession of, boolean decision, int publicationYear) {
    List<Body> bodies = new ArrayList<>();
    if (isAssembly(of, decision)) {
      bodies.add(Bodies.GENERAL_ASSEMBLY);
    }
    if (isHumanRightsCouncil(of, decision, publicationYear)) {
      bodies.add(Bodies.HUMAN_RIGHTS_COUNCIL);
    }
    return bodies;
  }

  private static boolean isAssembly(CitedNumber.OfSession of, boolean decision) {
    if (of.session().contains("S-")) {
      return true;
    }
    boolean numbered =
        decision ? of.number() > FIRST_ASSEMBLY_DECISION : of.number() <= MOST_ASSEMBLY_RESOLUTIONS;
    return session(of) >= FIRST_ASSEMBLY_SESSION
        && session(of) <= LAST_ASSEMBLY_SESSION
        && numbered;
  }

  private static boolean isHumanRightsCouncil(
      CitedNumber.OfSession of, boolean decision, int publicationYear) {
    if (of.session().startsWith("ES-") || !of.letters().isEmpty()) {
      return false;
    }
    boolean numbered = decision ? of.number() / 100 == 1 : of.number() <= MOST_COUNCIL_RESOLUTIONS;
    boolean held =
        of.session().startsWith("S-")
            || (publicationYear == 0 && session(of) <= LAST_COUNCIL_SESSION)
            || councilYear(session(of)) <= publicationYear;
    return numbered && held;
  }

  private static List<Body> ofYear(CitedNumber.OfYear of) {
    List<Body> bodies = new ArrayList<>();
    if (of.year() >= FIRST_ECONOMIC_YEAR) {
      bodies.add(Bodies.ECONOMIC_AND_SOCIAL_COUNCIL);
    }
    if (of.year() >= FIRST_COMMISSION_YEAR && of.year() <= LAST_COMMISSION_YEAR) {
      bodies.add(Bodies.named("commission-on-human-rights"));
      bodies.add(Bodies.named("sub-commission"));
    }
    return bodies;
  }

  /** Whether a body can have adopted the number in {@code year}, which the text gives with it. */
  static boolean isDated(Body body, CitedNumber number, int year) {
    if (!(number instanceof CitedNumber.OfSession of) || of.session().contains("S-")) {
      return true;
    }
    if (body.equals(Bodies.GENERAL_ASSEMBLY)) {
      int opened = ASSEMBLY_FOUNDED + session(of);
      return year == opened || year == opened + 1;
    }
    return !body.equals(Bodies.HUMAN_RIGHTS_COUNCIL)
        ? body.mayHaveMet(session(of), year)
        : Math.abs(councilYear(session(of)) - year) <= 1;
  }

  private static int councilYear(int session) {
    return HUMAN_RIGHTS_COUNCIL_FOUNDED + (session - 1) / SESSIONS_A_YEAR;
  }

  private static int session(CitedNumber.OfSession of) {
    return Integer.parseInt(of.session().substring(of.session().indexOf('-') + 1));
  }

  /**
   * The canonical symbol of a body's number, or null where the body does not number so.
   *
   * @param year of adoption, as the text gives it; 0 where it does not
   */
  static @Nullable String symbol(Body body, CitedNumber number, boolean decision, int year) {
    String pattern = body.pattern(decision);
    return switch (number) {
      case CitedNumber.OfSession of when pattern.contains("{session}") ->
          fill(
              pattern,
              "{session}",
              of.session(),
              of.number() + SessionLetters.of(of, year).inSymbol());
      case CitedNumber.OfYear of when body.countsYears() ->
          fill(pattern, "{year}", Integer.toString(of.year()), of.number() + lettersOfYear(of));
      case CitedNumber.OfCouncil of when body.countsThrough() && of.year() > 0 ->
          fill(pattern, "{year}", Integer.toString(of.year()), Integer.toString(of.number()));
      case CitedNumber.Old old when !body.countsThrough() && pattern.indexOf('{') > 0 ->
          pattern.substring(0, pattern.indexOf('{')) + old.number() + "(" + old.session() + ")";
      default -> null;
    };
  }

  private static String lettersOfYear(CitedNumber.OfYear of) {
    return of.letters().equals("A") ? "" : of.letters();
  }

  private static String fill(String pattern, String slot, String value, String number) {
    return pattern.replace(slot, value).replace("{number}", number);
  }
}
