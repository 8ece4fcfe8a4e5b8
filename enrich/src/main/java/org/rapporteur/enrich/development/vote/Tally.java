package org.rapporteur.enrich.development.vote;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.enrich.development.scene.Scene;

/**
 * The figures of one vote.
 *
 * @param vote how many were in favour, against and abstaining, as far as it is told
 * @param end index of the token after the figures
 * @param majority told as a majority and a minority, whichever of them was in favour
 */
record Tally(Vote vote, int end, boolean majority) {

  /** The figures of a vote that begin at a token, or nothing. */
  static @Nullable Tally at(Scene scene, int token, int end) {
    Figures figures = new Figures(scene, end);
    LabelledFigures labelled = new LabelledFigures(scene, figures, end);
    if (Side.at(scene, figures, token) != null) {
      return labelled.headedAt(token);
    }
    if (scene.isInExpression(token) || figures.at(token) == null) {
      return null;
    }
    JoinedFigures joined = new JoinedFigures(scene, figures, end);
    Tally dashed = joined.dashedAt(token);
    Tally called = dashed == null ? labelled.at(token) : dashed;
    return called == null ? joined.majorityAt(token) : called;
  }

  /** The votes of each side, as they are counted one after the other. */
  static final class Count {

    private final Map<Side, Integer> votes = new EnumMap<>(Side.class);

    boolean has(Side side) {
      return votes.containsKey(side);
    }

    /** What is not told, null, leaves the side open. */
    void set(Side side, @Nullable Integer figure) {
      if (figure != null) {
        votes.put(side, figure);
      }
    }

    /** Whether two sides are told, and one is of those in favour. */
    boolean isEnough() {
      return votes.size() >= 2 && has(Side.FOR);
    }

    Tally before(int end, boolean majority) {
      Integer against = votes.get(Side.AGAINST);
      Integer abstaining = votes.get(Side.ABSTAINING);
      return new Tally(
          new Vote(votes.get(Side.FOR), against, abstaining, null, null), end, majority);
    }
  }
}
