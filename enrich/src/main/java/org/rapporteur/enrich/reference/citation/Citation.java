package org.rapporteur.enrich.reference.citation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.body.Context;
import org.rapporteur.enrich.reference.body.ThroughNumbers;
import org.rapporteur.enrich.reference.scan.CitedNumber;
import org.rapporteur.enrich.reference.scan.Dates;
import org.rapporteur.enrich.reference.scan.Mark;

/**
 * One cited number, and whose it is: the body's that is named beside it, or else the one that the
 * context tells. What is left over is ambiguous, with all its candidates.
 */
final class Citation {

  private final FoundNumber found;
  private final Plausibility plausibility;

  /**
   * @param head what announces the number; null where it stands bare
   * @param chainEnd the end of what announces it, or of the number before it in the list
   * @param next the start of the next mark
   */
  Citation(
      String text,
      Context context,
      Mark.Numeric mark,
      @Nullable Head head,
      int chainEnd,
      int next) {
    int yearAfter = Dates.yearAfter(text, mark.end(), next);
    this.found = new FoundNumber(text, context, mark, head, chainEnd, yearAfter);
    this.plausibility = new Plausibility(found);
  }

  /**
   * @param listEnd the end of the list that the number is in, where its body may be named
   * @return null where the number is no citation
   */
  @Nullable Reference resolve(int listEnd) {
    if (plausibility.isOther(listEnd)) {
      return null;
    }
    Body named = NamedBody.of(found.text(), found.mark().start(), listEnd, found.head());
    if (found.number() instanceof CitedNumber.OfCouncil(int value, int year) && year == 0) {
      return named != null || plausibility.isCitation() ? through(value, named) : null;
    }
    if (named != null && isSessionOfOther(named)) {
      return null;
    }
    Reference reference = named == null || isStray(named) ? null : by(named, "named-body");
    if (reference != null) {
      return reference;
    }
    return plausibility.isCitation() ? byContext() : null;
  }

  /** A body that was named for the numbers before, and can hardly have this one. */
  private boolean isStray(Body named) {
    List<Body> usual = Candidates.of(found.number(), found.isDecision(), found.context().year());
    return found.head() != null
        && !found.isFirst()
        && !usual.isEmpty()
        && !usual.contains(named)
        && !mayBe(named);
  }

  /** How the two usual ones number is known well enough that only a list speaks for them. */
  private boolean mayBe(Body named) {
    boolean known =
        named.equals(Bodies.GENERAL_ASSEMBLY) || named.equals(Bodies.HUMAN_RIGHTS_COUNCIL);
    return known ? found.isListed() : found.isNear();
  }

  private @Nullable Reference through(int value, @Nullable Body named) {
    List<String> symbols = ThroughNumbers.symbols(value, named, found.context(), found.yearAfter());
    return symbols.size() == 1
        ? to(symbols.getFirst(), named == null ? "through-number" : "named-body")
        : ambiguous(symbols);
  }

  private @Nullable Reference by(Body body, String rule) {
    String symbol = found.symbol(body);
    boolean fits = found.head() != null || isPlausibleFor(body);
    return symbol != null && fits ? to(symbol, rule) : null;
  }

  /** "ECOSOC resolution 663C", whose session only the General Assembly's numbers would tell. */
  private boolean isSessionOfOther(Body body) {
    return found.number() instanceof CitedNumber.Old
        && !body.equals(Bodies.GENERAL_ASSEMBLY)
        && found.span().indexOf('(') < 0;
  }

  private Reference to(String symbol, String rule) {
    return Reference.to(
        symbol, part(), kind(), found.span(), found.mark().start(), found.mark().end(), rule);
  }

  private ReferenceKind kind() {
    return found.isDecision() ? ReferenceKind.DECISION : ReferenceKind.RESOLUTION;
  }

  private boolean isPlausibleFor(Body body) {
    return Candidates.of(found.number(), false, found.context().year()).contains(body);
  }

  private @Nullable String part() {
    String letter = letter();
    if (letter != null) {
      return letter;
    }
    String after = Passage.after(found.text(), found.mark().end());
    return after == null && found.isFirst()
        ? Passage.before(found.text(), Objects.requireNonNull(found.head()).start(), 0)
        : after;
  }

  private @Nullable String letter() {
    return switch (found.number()) {
      case CitedNumber.Old old -> old.part();
      case CitedNumber.OfSession of -> SessionLetters.of(of, found.yearAfter()).part();
      case CitedNumber.OfYear of -> of.letters().equals("A") ? "A" : null;
      case CitedNumber.OfCouncil of -> null;
    };
  }

  private @Nullable Reference byContext() {
    BodyByContext.Owners owners = new BodyByContext(found).owners();
    List<Body> bodies = owners.bodies();
    return bodies.size() == 1
        ? by(bodies.getFirst(), owners.rule())
        : ambiguous(bodies.stream().map(found::symbol).filter(Objects::nonNull).toList());
  }

  private @Nullable Reference ambiguous(List<String> candidates) {
    return candidates.isEmpty()
        ? null
        : Reference.ambiguous(
            candidates,
            part(),
            kind(),
            found.span(),
            found.mark().start(),
            found.mark().end(),
            "ambiguous-number");
  }
}
