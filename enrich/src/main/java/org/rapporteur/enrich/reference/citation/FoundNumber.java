package org.rapporteur.enrich.reference.citation;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.body.Context;
import org.rapporteur.enrich.reference.glyph.Gaps;
import org.rapporteur.enrich.reference.scan.CitedNumber;
import org.rapporteur.enrich.reference.scan.Mark;

/**
 * A number in prose that may be cited, and what stands around it.
 *
 * @param head what announces the number; null where it stands bare
 * @param chainEnd the end of what announces it, or of the number before it in the list
 * @param yearAfter the year of the date that is given with the number; 0 where none is
 */
record FoundNumber(
    String text,
    Context context,
    Mark.Numeric mark,
    @Nullable Head head,
    int chainEnd,
    int yearAfter) {

  /** In characters: so far a body may be from its number, and so far where they touch. */
  static final int ADJACENT = 60;

  static final int CUED = 6;

  String span() {
    return text.substring(mark.start(), mark.end());
  }

  CitedNumber number() {
    return mark.number();
  }

  boolean isDecision() {
    return head != null && head.decision();
  }

  /** The first that its head announces. */
  boolean isFirst() {
    return head != null && head.end() == chainEnd;
  }

  /** Announced by a short name, such as "the Council". */
  boolean isShort() {
    return head != null && !head.shortName().isEmpty();
  }

  boolean isOfUnitedNations() {
    return context.isPrinting() || context.isAboutUnitedNations();
  }

  /** So near to what stands before it that nothing else can be meant. */
  boolean isCued() {
    return mark.start() - chainEnd <= CUED;
  }

  boolean isListed() {
    int reach = isFirst() && !isOfUnitedNations() ? CUED : ADJACENT;
    return mark.start() - chainEnd <= reach && Gaps.isList(text, chainEnd, mark.start(), isFirst());
  }

  boolean isNear() {
    return isListed() || context.author() != null;
  }

  /** The document symbol that it would be of a body; null where the body does not number so. */
  @Nullable String symbol(Body body) {
    return Candidates.symbol(body, mark.number(), isDecision(), yearAfter);
  }
}
