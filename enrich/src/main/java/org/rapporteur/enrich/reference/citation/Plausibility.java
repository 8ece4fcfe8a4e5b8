package org.rapporteur.enrich.reference.citation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.body.Context;
import org.rapporteur.enrich.reference.body.ForeignBodies;
import org.rapporteur.enrich.reference.body.SecurityCouncilYears;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Numerals;
import org.rapporteur.enrich.reference.scan.CitedNumber;
import org.rapporteur.enrich.reference.scan.Mark;

/** Whether a number is cited at all, rather than a date, a score, a fraction or another's. */
final class Plausibility {

  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_LIKELY_YEAR = 1970;
  private static final int LAST_LIKELY_YEAR = 2035;
  private static final int FIRST_THROUGH_NUMBER = 100;
  private static final int FIRST_DOUBTFUL_YEAR = 2000;

  private final FoundNumber found;
  private final String text;
  private final Context context;
  private final Mark.Numeric mark;
  private final @Nullable Head head;

  Plausibility(FoundNumber found) {
    this.found = found;
    this.text = found.text();
    this.context = found.context();
    this.mark = found.mark();
    this.head = found.head();
  }

  /**
   * Whether it is something else, whatever body is named.
   *
   * @param listEnd the end of the list that the number is in, where its body may be named
   */
  boolean isOther(int listEnd) {
    boolean page = !(found.isFirst() && found.isCued()) && BareNumbers.isPage(text, mark);
    return page || isMeasure() || isForeign(listEnd);
  }

  /** "a resolution of 31/32". */
  private boolean isMeasure() {
    return found.isFirst() && text.substring(found.chainEnd(), mark.start()).strip().equals("of");
  }

  /** "Resolution 242 of the Knesset", "Conflict Resolution 58/3". */
  private boolean isForeign(int listEnd) {
    if (head == null) {
      return false;
    }
    boolean announced = mark.start() - head.end() < FoundNumber.ADJACENT;
    return ForeignBodies.ownsBefore(text, listEnd)
        || (announced && head.owner() == Head.Owner.FOREIGN && !isOfAuthor())
        || (announced
            && head.owner() == Head.Owner.SPEAKER
            && ForeignBodies.speaksBefore(text, head.start()));
  }

  /** In a body's own document a note may stand behind a word: "of disputes Resolution 37/10". */
  private boolean isOfAuthor() {
    Body author = context.author();
    return author != null
        && Candidates.of(mark.number(), found.isDecision(), context.year()).contains(author);
  }

  /** "resolution 31/2019", of a town: the last digit is no footnote's mark. */
  private boolean isYearBehind() {
    if (!(mark.number() instanceof CitedNumber.OfSession) || context.author() != null) {
      return false;
    }
    int slash = text.indexOf('/', mark.start()) + 1;
    int digits = Glyphs.skipDigits(text, slash);
    return digits == mark.end() + 1
        && digits - slash == YEAR_DIGITS
        && Numerals.value(text, slash, digits) >= FIRST_LIKELY_YEAR
        && Numerals.value(text, slash, digits) <= LAST_LIKELY_YEAR;
  }

  /** Whether the number is cited at all, rather than a date, a score or a fraction. */
  boolean isCitation() {
    if (head == null) {
      return BareNumbers.isCited(text, mark, context);
    }
    if (isYearBehind() || (found.isShort() && !isDated() && !found.isOfUnitedNations())) {
      return false;
    }
    return switch (mark.number()) {
      case CitedNumber.OfCouncil(int value, int year) when year > 0 ->
          SecurityCouncilYears.isPlausible(value, year);
      case CitedNumber.OfCouncil of -> isThroughNumber(of) && isAboutCouncil(head);
      case CitedNumber.OfYear of -> !isSeason(of) && found.isNear() && isAboutYearlyBody();
      case CitedNumber.OfSession of -> found.isNear() || BareNumbers.isCited(text, mark, context);
      case CitedNumber.Old old -> true;
    };
  }

  /** "Council resolution 2033 (2012)": the year that belongs to the number tells whose it is. */
  private boolean isDated() {
    return mark.number() instanceof CitedNumber.OfCouncil of
        && of.year() > 0
        && of.number() >= FIRST_THROUGH_NUMBER;
  }

  /** Small numbers are other things', and those like years are years. */
  private boolean isThroughNumber(CitedNumber.OfCouncil of) {
    boolean year = of.number() >= 1900 && of.number() <= 2099;
    return of.number() >= FIRST_THROUGH_NUMBER && (!year || isTitled(of) || isOfMany());
  }

  /** "resolutions 1889, 1960 and 2106", where "resolution 1718, 2006" ends in a year. */
  private boolean isOfMany() {
    return !found.isFirst()
        && found.isCued()
        && Glyphs.at(text, Objects.requireNonNull(head).end() - 1, 's');
  }

  /** "Resolution 1973", where the Security Council is spoken of, is of no year. */
  private boolean isTitled(CitedNumber.OfCouncil of) {
    return of.number() < FIRST_DOUBTFUL_YEAR
        && found.isFirst()
        && Glyphs.isUpper(text.charAt(Objects.requireNonNull(head).start()))
        && context.names(Bodies.SECURITY_COUNCIL);
  }

  private boolean isAboutCouncil(Head announced) {
    return announced.owner() == Head.Owner.UNITED_NATIONS || context.isAboutUnitedNations();
  }

  /** The European Union's "Council Decision 2010/413" looks the same. */
  private boolean isAboutYearlyBody() {
    return context.author() != null
        || (found.isShort() && Objects.requireNonNull(head).shortName().size() == 1)
        || Bodies.all().stream().anyMatch(body -> body.countsYears() && context.names(body));
  }

  private static boolean isSeason(CitedNumber.OfYear of) {
    return of.number() == (of.year() + 1) % 100;
  }
}
