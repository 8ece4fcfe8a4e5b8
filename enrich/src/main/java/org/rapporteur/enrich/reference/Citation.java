package org.rapporteur.enrich.reference;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Reference;
import org.rapporteur.contract.ReferenceKind;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.body.Context;
import org.rapporteur.enrich.reference.body.ForeignBodies;
import org.rapporteur.enrich.reference.body.SecurityCouncilYears;
import org.rapporteur.enrich.reference.body.ThroughNumbers;
import org.rapporteur.enrich.reference.glyph.Gaps;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Numerals;

/**
 * One cited number, and the evidence of whose it is. In this order: a body named beside it; a short
 * name ("the Council") with what the document introduced; the date given with it; the body whose
 * document it stands in; the only body in question that the document names. What is left over is
 * ambiguous, with all its candidates.
 */
final class Citation {

  private static final int ADJACENT = 60;
  private static final int CUED = 6;
  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_LIKELY_YEAR = 1970;
  private static final int LAST_LIKELY_YEAR = 2035;
  private static final int FIRST_THROUGH_NUMBER = 100;
  private static final int FIRST_DOUBTFUL_YEAR = 2000;

  private final String text;
  private final Context context;
  private final Mark.Numeric mark;
  private final @Nullable Head head;
  private final int chainEnd;

  /** The year of the date that is given with the number; 0 where none is. */
  private final int yearAfter;

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
    this.text = text;
    this.context = context;
    this.mark = mark;
    this.head = head;
    this.chainEnd = chainEnd;
    this.yearAfter = Dates.yearAfter(text, mark.end(), next);
  }

  /**
   * @param listEnd the end of the list that the number is in, where its body may be named
   * @return null where the number is no citation
   */
  @Nullable Reference resolve(int listEnd) {
    boolean cued = isFirst() && mark.start() - chainEnd <= CUED;
    if ((!cued && BareNumbers.isPage(text, mark)) || isMeasure()) {
      return null;
    }
    if (isForeign(listEnd)) {
      return null;
    }
    Body named = NamedBody.of(text, mark.start(), listEnd, head);
    if (mark.number() instanceof CitedNumber.OfCouncil(int value, int year) && year == 0) {
      return named != null || isCitation() ? through(value, named) : null;
    }
    if (named != null && isSessionOfOther(named)) {
      return null;
    }
    Reference reference = named == null || isStray(named) ? null : by(named, "named-body");
    if (reference != null) {
      return reference;
    }
    return isCitation() ? byContext() : null;
  }

  /** "a resolution of 31/32". */
  private boolean isMeasure() {
    return isFirst() && text.substring(chainEnd, mark.start()).strip().equals("of");
  }

  /** "Resolution 242 of the Knesset", "Conflict Resolution 58/3". */
  private boolean isForeign(int listEnd) {
    if (head == null) {
      return false;
    }
    boolean announced = mark.start() - head.end() < ADJACENT;
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
        && Candidates.of(mark.number(), isDecision(), context.year()).contains(author);
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

  /** A body that was named for the numbers before, and can hardly have this one. */
  private boolean isStray(Body named) {
    List<Body> usual = Candidates.of(mark.number(), isDecision(), context.year());
    return head != null
        && !isFirst()
        && !usual.isEmpty()
        && !usual.contains(named)
        && !mayBe(named);
  }

  /** How the two usual ones number is known well enough that only a list speaks for them. */
  private boolean mayBe(Body named) {
    boolean known =
        named.equals(Bodies.GENERAL_ASSEMBLY) || named.equals(Bodies.HUMAN_RIGHTS_COUNCIL);
    return known ? isListed() : isNear();
  }

  private @Nullable Reference through(int value, @Nullable Body named) {
    List<String> symbols = ThroughNumbers.symbols(value, named, context, yearAfter);
    return symbols.size() == 1
        ? to(symbols.getFirst(), named == null ? "through-number" : "named-body")
        : ambiguous(symbols);
  }

  private @Nullable Reference by(Body body, String rule) {
    String symbol = symbol(body);
    boolean fits = head != null || isPlausibleFor(body);
    return symbol != null && fits ? to(symbol, rule) : null;
  }

  /** "ECOSOC resolution 663C", whose session only the General Assembly's numbers would tell. */
  private boolean isSessionOfOther(Body body) {
    return mark.number() instanceof CitedNumber.Old
        && !body.equals(Bodies.GENERAL_ASSEMBLY)
        && text.substring(mark.start(), mark.end()).indexOf('(') < 0;
  }

  private Reference to(String symbol, String rule) {
    String span = text.substring(mark.start(), mark.end());
    return Reference.to(symbol, part(), kind(), span, mark.start(), mark.end(), rule);
  }

  private ReferenceKind kind() {
    return isDecision() ? ReferenceKind.DECISION : ReferenceKind.RESOLUTION;
  }

  private boolean isDecision() {
    return head != null && head.decision();
  }

  private boolean isPlausibleFor(Body body) {
    return Candidates.of(mark.number(), false, context.year()).contains(body);
  }

  private @Nullable String part() {
    String letter = letter();
    if (letter != null) {
      return letter;
    }
    String after = Passage.after(text, mark.end());
    boolean first = head != null && head.end() == chainEnd;
    return after == null && first
        ? Passage.before(text, Objects.requireNonNull(head).start(), 0)
        : after;
  }

  private @Nullable String letter() {
    return switch (mark.number()) {
      case CitedNumber.Old old -> old.part();
      case CitedNumber.OfSession of -> SessionLetters.of(of, yearAfter).part();
      case CitedNumber.OfYear of -> of.letters().equals("A") ? "A" : null;
      case CitedNumber.OfCouncil of -> null;
    };
  }

  /** Whether the number is cited at all, rather than a date, a score or a fraction. */
  private boolean isCitation() {
    if (head == null) {
      return BareNumbers.isCited(text, mark, context);
    }
    if (isYearBehind() || (isShort() && !isDated() && !isOfUnitedNations())) {
      return false;
    }
    return switch (mark.number()) {
      case CitedNumber.OfCouncil(int value, int year) when year > 0 ->
          SecurityCouncilYears.isPlausible(value, year);
      case CitedNumber.OfCouncil of -> isThroughNumber(of) && isAboutCouncil(head);
      case CitedNumber.OfYear of -> !isSeason(of) && isNear() && isAboutYearlyBody();
      case CitedNumber.OfSession of -> isNear() || BareNumbers.isCited(text, mark, context);
      case CitedNumber.Old old -> true;
    };
  }

  private boolean isOfUnitedNations() {
    return context.isPrinting() || context.isAboutUnitedNations();
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
    return !isFirst()
        && mark.start() - chainEnd <= CUED
        && Glyphs.at(text, Objects.requireNonNull(head).end() - 1, 's');
  }

  /** "Resolution 1973", where the Security Council is spoken of, is of no year. */
  private boolean isTitled(CitedNumber.OfCouncil of) {
    return of.number() < FIRST_DOUBTFUL_YEAR
        && isFirst()
        && Glyphs.isUpper(text.charAt(Objects.requireNonNull(head).start()))
        && context.names(Bodies.SECURITY_COUNCIL);
  }

  private boolean isAboutCouncil(Head announced) {
    return announced.owner() == Head.Owner.UNITED_NATIONS || context.isAboutUnitedNations();
  }

  /** The European Union's "Council Decision 2010/413" looks the same. */
  private boolean isAboutYearlyBody() {
    return context.author() != null
        || (isShort() && Objects.requireNonNull(head).shortName().size() == 1)
        || Bodies.all().stream().anyMatch(body -> body.countsYears() && context.names(body));
  }

  private static boolean isSeason(CitedNumber.OfYear of) {
    return of.number() == (of.year() + 1) % 100;
  }

  private boolean isNear() {
    return isListed() || context.author() != null;
  }

  private boolean isListed() {
    int reach = isFirst() && !isOfUnitedNations() ? CUED : ADJACENT;
    return mark.start() - chainEnd <= reach && Gaps.isList(text, chainEnd, mark.start(), isFirst());
  }

  private boolean isFirst() {
    return head != null && head.end() == chainEnd;
  }

  private @Nullable Reference byContext() {
    List<Body> bodies = bodies();
    if (bodies.isEmpty()) {
      return null;
    }
    if (isOwnOfOther(bodies)) {
      return by(Objects.requireNonNull(context.author()), "own-body");
    }
    if (isOfSmallNumbers(bodies)) {
      return null;
    }
    if (bodies.size() == 1) {
      Body other = ofOther(bodies.getFirst());
      return other == null ? by(bodies.getFirst(), "shape") : by(other, "introduced-body");
    }
    Body speaker = head == null || isShort() ? null : Speaker.before(text, context, head, bodies);
    if (speaker != null) {
      return by(speaker, "speaking-body");
    }
    Body author = context.author();
    if (author != null && bodies.contains(author) && !isShort()) {
      return by(author, "own-body");
    }
    Body introduced = introduced(bodies);
    return introduced == null
        ? ambiguous(bodies.stream().map(this::symbol).filter(Objects::nonNull).toList())
        : by(introduced, "introduced-body");
  }

  /** "the union's resolution 12/3": anybody's, where nothing else speaks of the United Nations. */
  private boolean isOfSmallNumbers(List<Body> bodies) {
    return bodies.equals(List.of(Bodies.HUMAN_RIGHTS_COUNCIL))
        && !isDecision()
        && yearAfter == 0
        && !isOfUnitedNations();
  }

  /** "its resolution 60/2" in a document of a commission, whose numbers look like an assembly's. */
  private boolean isOwnOfOther(List<Body> usual) {
    Body author = context.author();
    boolean own =
        author != null
            && !author.equals(Bodies.GENERAL_ASSEMBLY)
            && !author.equals(Bodies.HUMAN_RIGHTS_COUNCIL)
            && !usual.contains(author)
            && head != null
            && head.owner() == Head.Owner.SPEAKER;
    return own && symbol(Objects.requireNonNull(author)) != null;
  }

  /** A number of the Human Rights Council's shape, where only another such body is named. */
  private @Nullable Body ofOther(Body usual) {
    if (!usual.equals(Bodies.HUMAN_RIGHTS_COUNCIL) || isShort()) {
      return null;
    }
    Body near = context.lastNamedNear(mark.start());
    if (near != null && head != null && head.owner() == Head.Owner.SPEAKER) {
      boolean other = !near.equals(usual) && !near.equals(Bodies.GENERAL_ASSEMBLY);
      return other && symbol(near) != null ? near : null;
    }
    if (context.author() != null) {
      return null;
    }
    List<Body> others = context.names(usual) ? List.of() : others(List.of(usual));
    return others.size() == 1 ? others.getFirst() : null;
  }

  /** The bodies that the document names, beside the usual ones, that number so. */
  private List<Body> others(List<Body> usual) {
    int year = yearAfter;
    return Bodies.all().stream()
        .filter(body -> !usual.contains(body) && !body.equals(Bodies.GENERAL_ASSEMBLY))
        .filter(body -> context.names(body) && symbol(body) != null)
        .filter(body -> year == 0 || Candidates.isDated(body, mark.number(), year))
        .toList();
  }

  private boolean isShort() {
    return head != null && !head.shortName().isEmpty();
  }

  private List<Body> bodies() {
    List<Body> bodies = Candidates.of(mark.number(), isDecision(), context.year());
    List<Body> meant = isShort() ? intersection(bodies) : bodies;
    int year = yearAfter;
    List<Body> dated =
        meant.stream()
            .filter(body -> year == 0 || Candidates.isDated(body, mark.number(), year))
            .toList();
    return dated.isEmpty() ? undated(meant) : dated;
  }

  /** No usual body can have adopted it then: perhaps another that the sentence names. */
  private List<Body> undated(List<Body> meant) {
    Body other = context.lastNamedNear(mark.start());
    boolean fits =
        other != null
            && !other.equals(Bodies.GENERAL_ASSEMBLY)
            && !meant.contains(other)
            && symbol(other) != null
            && Candidates.isDated(other, mark.number(), yearAfter);
    if (fits) {
      return List.of(Objects.requireNonNull(other));
    }
    List<Body> others = yearAfter > 0 ? others(meant) : List.of();
    Body last = others.size() < 2 ? null : context.lastNamed(others, mark.start());
    return last != null ? List.of(last) : others.isEmpty() ? meant : others;
  }

  private @Nullable String symbol(Body body) {
    return Candidates.symbol(body, mark.number(), isDecision(), yearAfter);
  }

  private List<Body> intersection(List<Body> bodies) {
    List<Body> shortName = Objects.requireNonNull(head).shortName();
    List<Body> meant = bodies.stream().filter(shortName::contains).toList();
    return meant.isEmpty() ? bodies : meant;
  }

  private @Nullable Body introduced(List<Body> bodies) {
    if (isShort()) {
      return context.lastNamed(bodies, mark.start());
    }
    List<Body> named = bodies.stream().filter(context::names).toList();
    List<Body> meant = named.isEmpty() ? others(bodies) : named;
    return meant.size() == 1 ? meant.getFirst() : null;
  }

  private @Nullable Reference ambiguous(List<String> candidates) {
    String span = text.substring(mark.start(), mark.end());
    return candidates.isEmpty()
        ? null
        : Reference.ambiguous(
            candidates, part(), kind(), span, mark.start(), mark.end(), "ambiguous-number");
  }
}
