package org.rapporteur.enrich.development.vote;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.vote.Tally.Count;

/** Reads votes whose figures each stand beside a word for their side. */
final class LabelledFigures {

  /** Tokens from a figure to the word for its side, and from a word on those opposed to "only". */
  private static final int REACH = 5;

  /** Tokens from a side's figure to the next one's. */
  private static final int GAP = 9;

  private final Scene scene;
  private final Figures figures;
  private final int end;

  LabelledFigures(Scene scene, Figures figures, int end) {
    this.scene = scene;
    this.figures = figures;
    this.end = end;
  }

  /** "Yes 93, No 24, Abstain 58", "In favour: 14; against: 0". */
  @Nullable Tally headedAt(int token) {
    Count count = new Count();
    int i = token;
    while (i < end && (isBetweenHeads(i) || isHead(i))) {
      int figure = scene.is(i + 1, ":") ? i + 2 : i + 1;
      Side side = head(i);
      if (side != null && (figures.at(figure) == null || count.has(side))) {
        break;
      } else if (side != null) {
        count.set(side, figures.at(figure));
      }
      i = side == null ? i + 1 : figure + 1;
    }
    return count.isEnough() ? count.before(i, false) : null;
  }

  private boolean isBetweenHeads(int i) {
    return scene.is(i, ",") || scene.is(i, ";") || scene.is(i, "in");
  }

  private boolean isHead(int i) {
    return head(i) != null;
  }

  private @Nullable Side head(int i) {
    return scene.is(i, "no") ? Side.AGAINST : Side.at(scene, figures, i);
  }

  /** "N in favour", "N against", "N abstentions", in any order. */
  @Nullable Tally at(int token) {
    Count count = new Count();
    int i = token;
    int last = i;
    while (i < end && i <= last + GAP) {
      Side side = figures.at(i) == null ? null : Side.behind(scene, figures, i, end);
      if (side != null && !count.has(side)) {
        count.set(side, figures.at(i));
        last = i;
      } else if (i == token) {
        return null;
      }
      int next = afterBracket(i + 1);
      last = next > i + 1 ? next - 1 : last;
      i = next;
    }
    return count.isEnough() ? completed(count, token, last) : null;
  }

  private Tally completed(Count count, int from, int last) {
    if (!count.has(Side.AGAINST) && isOpposedByOne(from, last)) {
      count.set(Side.AGAINST, 1);
    }
    if (!count.has(Side.ABSTAINING)) {
      count.set(Side.ABSTAINING, Abstainers.counted(scene, last, end));
    }
    return count.before(Math.min(end, afterLabel(last + 1)), false);
  }

  /** "Belarus was the only one to vote no". */
  private boolean isOpposedByOne(int from, int last) {
    for (int i = from; i < Math.min(end, last + GAP); i++) {
      for (int j = i + 1; scene.is(i, "only") && j < i + REACH; j++) {
        if (scene.is(j, "against") || scene.is(j, "no") || scene.is(j, "oppose")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The token behind what stands in brackets at a token: the names of those who voted so. */
  private int afterBracket(int token) {
    if (!scene.is(token, "(")) {
      return token;
    }
    int i = token;
    while (i < end && !scene.is(i, ")")) {
      i++;
    }
    return i < end ? i + 1 : token;
  }

  private int afterLabel(int from) {
    int i = from;
    int furthest = Math.min(end, from + REACH);
    while (i < furthest && !scene.is(i, ",") && Side.at(scene, figures, i) == null) {
      i++;
    }
    return i + 1;
  }
}
