package org.rapporteur.enrich.development.vote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.vote.Tally.Count;

/** Reads votes whose figures stand together without words for their sides. */
final class JoinedFigures {

  private static final Set<String> COUNTS = Set.of("vote", "tally", "count", "result", "score");

  /** Tokens from the other figures to the abstentions. */
  private static final int REACH = 5;

  private final Scene scene;
  private final Figures figures;
  private final int end;

  JoinedFigures(Scene scene, Figures figures, int end) {
    this.scene = scene;
    this.figures = figures;
    this.end = end;
  }

  /** "111-19-55", "88-21, with 44 abstentions", "the vote was 88-21". */
  @Nullable Tally dashedAt(int token) {
    boolean two =
        figures.width(token) == 1 && figures.isDash(token + 1) && figures.at(token + 2) != null;
    if (!two || scene.isInExpression(token + 2) || figures.isDash(token - 1) || goesOn(token + 5)) {
      return null;
    }
    Count count = count(token, token + 2);
    if (figures.isDash(token + 3) && figures.at(token + 4) != null) {
      count.set(Side.ABSTAINING, figures.at(token + 4));
      return count.before(token + 5, false);
    }
    Tally tally = withAbstentions(count, token + 3, false);
    return count.has(Side.ABSTAINING) || isCalledVote(token - 1) ? tally : null;
  }

  /** "by 111 votes to 19, with 55 abstentions", "76 to 72 with 26 abstentions". */
  @Nullable Tally majorityAt(int token) {
    boolean votes = scene.is(token + 1, "votes");
    int to = votes ? token + 2 : token + 1;
    boolean counted = votes || scene.is(token - 1, "by") || scene.is(token - 1, "of");
    if (!counted
        || !scene.is(to, "to")
        || figures.at(to + 1) == null
        || scene.isInExpression(to + 1)) {
      return null;
    }
    Count count = count(token, to + 1);
    Tally tally = withAbstentions(count, to + 2, true);
    return votes || count.has(Side.ABSTAINING) ? tally : null;
  }

  private Count count(int inFavour, int against) {
    Count count = new Count();
    count.set(Side.FOR, figures.at(inFavour));
    count.set(Side.AGAINST, figures.at(against));
    return count;
  }

  /** "with 55 abstentions", after the other figures. */
  private Tally withAbstentions(Count count, int from, boolean majority) {
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      if (figures.at(i) != null && Side.behind(scene, figures, i, end) == Side.ABSTAINING) {
        count.set(Side.ABSTAINING, figures.at(i));
        return count.before(Math.min(end, i + 2), majority);
      }
    }
    count.set(Side.ABSTAINING, Abstainers.counted(scene, from, end));
    return count.before(from, majority);
  }

  /** "the vote was 88-21", "a tally of 88-21", by which two figures alone are no score. */
  private boolean isCalledVote(int before) {
    boolean joined = scene.is(before, "was") || scene.is(before, "of") || scene.is(before, ":");
    return joined && COUNTS.contains(scene.lower(before - 1));
  }

  /** A dash right behind three figures: they are part of a longer number. */
  private boolean goesOn(int token) {
    return token < end
        && figures.isDash(token)
        && scene.token(token).start() == scene.token(token - 1).end();
  }
}
