package org.rapporteur.enrich.development.vote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.development.scene.Scene;

/** How one votes, as the word beside a figure or above a list of states tells. */
public enum Side {
  FOR,
  AGAINST,
  ABSTAINING;

  private static final Set<String> VOTERS =
      Set.of(
          "votes",
          "vote",
          "states",
          "countries",
          "members",
          "delegations",
          "member",
          "in",
          "voting",
          "voted",
          "nations",
          "others",
          "chose",
          "choosing",
          "to",
          "another",
          "were",
          "council");
  private static final Set<String> IN_FAVOUR =
      Set.of("favour", "favor", "yes", "for", "yea", "yeas", "ayes", "supporting");
  private static final Set<String> OPPOSED =
      Set.of("against", "opposed", "opposing", "nay", "nays", "noes");
  private static final int REACH = 5;

  /** The side that a word names: "favour", "opposed", "no" behind a figure, "abstentions". */
  static @Nullable Side at(Scene scene, Figures figures, int token) {
    String lower = scene.lower(token);
    boolean afterVotes = scene.lower(token - 1).startsWith("vote") || figures.at(token - 1) != null;
    if (IN_FAVOUR.contains(lower)) {
      return FOR;
    } else if (OPPOSED.contains(lower) || (lower.equals("no") && afterVotes)) {
      return AGAINST;
    }
    return lower.startsWith("abst") ? ABSTAINING : null;
  }

  /** The side that stands behind a figure, past words for those who voted. */
  static @Nullable Side behind(Scene scene, Figures figures, int figure, int end) {
    int i = figure + figures.width(figure);
    int furthest = Math.min(end, i + REACH);
    while (i < furthest && at(scene, figures, i) == null && VOTERS.contains(scene.lower(i))) {
      i++;
    }
    return i < furthest ? at(scene, figures, i) : null;
  }
}
