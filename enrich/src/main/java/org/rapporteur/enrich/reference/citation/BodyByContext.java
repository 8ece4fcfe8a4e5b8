package org.rapporteur.enrich.reference.citation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.body.Context;
import org.rapporteur.enrich.reference.scan.Mark;

/**
 * Whose a number is of which no body is named beside it. In this order: a short name ("the
 * Council") with what the document introduced; the date given with it; the body whose document it
 * stands in; the only body in question that the document names.
 */
final class BodyByContext {

  private final FoundNumber found;
  private final Context context;
  private final Mark.Numeric mark;
  private final @Nullable Head head;
  private final int yearAfter;

  BodyByContext(FoundNumber found) {
    this.found = found;
    this.context = found.context();
    this.mark = found.mark();
    this.head = found.head();
    this.yearAfter = found.yearAfter();
  }

  /**
   * The bodies whose number it may be.
   *
   * @param bodies one where it is clear; none where the number is nobody's
   * @param rule that told
   */
  record Owners(List<Body> bodies, String rule) {

    private static final Owners NONE = new Owners(List.of(), "");

    private static Owners one(Body body, String rule) {
      return new Owners(List.of(body), rule);
    }
  }

  Owners owners() {
    List<Body> bodies = bodies();
    if (bodies.isEmpty()) {
      return Owners.NONE;
    }
    if (isOwnOfOther(bodies)) {
      return Owners.one(Objects.requireNonNull(context.author()), "own-body");
    }
    if (isOfSmallNumbers(bodies)) {
      return Owners.NONE;
    }
    if (bodies.size() == 1) {
      Body other = ofOther(bodies.getFirst());
      return other == null
          ? Owners.one(bodies.getFirst(), "shape")
          : Owners.one(other, "introduced-body");
    }
    return oneOf(bodies);
  }

  private Owners oneOf(List<Body> bodies) {
    Body speaker =
        head == null || found.isShort()
            ? null
            : Speaker.before(found.text(), context, head, bodies);
    if (speaker != null) {
      return Owners.one(speaker, "speaking-body");
    }
    Body author = context.author();
    if (author != null && bodies.contains(author) && !found.isShort()) {
      return Owners.one(author, "own-body");
    }
    Body introduced = introduced(bodies);
    return introduced == null
        ? new Owners(bodies, "ambiguous-number")
        : Owners.one(introduced, "introduced-body");
  }

  /** "the union's resolution 12/3": anybody's, where nothing else speaks of the United Nations. */
  private boolean isOfSmallNumbers(List<Body> bodies) {
    return bodies.equals(List.of(Bodies.HUMAN_RIGHTS_COUNCIL))
        && !found.isDecision()
        && yearAfter == 0
        && !found.isOfUnitedNations();
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
    return own && found.symbol(Objects.requireNonNull(author)) != null;
  }

  /** A number of the Human Rights Council's shape, where only another such body is named. */
  private @Nullable Body ofOther(Body usual) {
    if (!usual.equals(Bodies.HUMAN_RIGHTS_COUNCIL) || found.isShort()) {
      return null;
    }
    Body near = context.lastNamedNear(mark.start());
    if (near != null && head != null && head.owner() == Head.Owner.SPEAKER) {
      boolean other = !near.equals(usual) && !near.equals(Bodies.GENERAL_ASSEMBLY);
      return other && found.symbol(near) != null ? near : null;
    }
    if (context.author() != null) {
      return null;
    }
    List<Body> others = context.names(usual) ? List.of() : others(List.of(usual));
    return others.size() == 1 ? others.getFirst() : null;
  }

  /** The bodies that the document names, beside the usual ones, that number so. */
  private List<Body> others(List<Body> usual) {
    return Bodies.all().stream()
        .filter(body -> !usual.contains(body) && !body.equals(Bodies.GENERAL_ASSEMBLY))
        .filter(body -> context.names(body) && found.symbol(body) != null)
        .filter(body -> yearAfter == 0 || Candidates.isDated(body, mark.number(), yearAfter))
        .toList();
  }

  private List<Body> bodies() {
    List<Body> bodies = Candidates.of(mark.number(), found.isDecision(), context.year());
    List<Body> meant = found.isShort() ? intersection(bodies) : bodies;
    List<Body> dated =
        meant.stream()
            .filter(body -> yearAfter == 0 || Candidates.isDated(body, mark.number(), yearAfter))
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
            && found.symbol(other) != null
            && Candidates.isDated(other, mark.number(), yearAfter);
    if (fits) {
      return List.of(Objects.requireNonNull(other));
    }
    List<Body> others = yearAfter > 0 ? others(meant) : List.of();
    Body last = others.size() < 2 ? null : context.lastNamed(others, mark.start());
    return last != null ? List.of(last) : others.isEmpty() ? meant : others;
  }

  private List<Body> intersection(List<Body> bodies) {
    List<Body> shortName = Objects.requireNonNull(head).shortName();
    List<Body> meant = bodies.stream().filter(shortName::contains).toList();
    return meant.isEmpty() ? bodies : meant;
  }

  private @Nullable Body introduced(List<Body> bodies) {
    if (found.isShort()) {
      return context.lastNamed(bodies, mark.start());
    }
    List<Body> named = bodies.stream().filter(context::names).toList();
    List<Body> meant = named.isEmpty() ? others(bodies) : named;
    return meant.size() == 1 ? meant.getFirst() : null;
  }
}
