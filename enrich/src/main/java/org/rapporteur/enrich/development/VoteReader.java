package org.rapporteur.enrich.development;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Vote;

/**
 * Reads how a body decided out of words: "111 in favour to 19 against, with 55 abstentions", "by
 * 111 votes to 19 with 55 abstentions", "111-19-55", "without a vote", "unanimously".
 */
final class VoteReader {

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
  private static final Set<String> COUNTS = Set.of("vote", "tally", "count", "result", "score");
  private static final int REACH = 5;
  private static final int GAP = 9;

  /** What a number in a vote counts. */
  private enum Side {
    FOR,
    AGAINST,
    ABSTAINING
  }

  private final Scene scene;
  private final int end;
  private final Figures figures;
  private @Nullable Integer inFavour;
  private @Nullable Integer against;
  private @Nullable Integer abstaining;
  private int position;
  private boolean byMajority;

  private VoteReader(Scene scene, int from, int end) {
    this.scene = scene;
    this.end = end;
    this.figures = new Figures(scene, end);
    this.position = from;
  }

  /**
   * A vote at its place.
   *
   * @param from index of its first token
   * @param majority told as a majority and a minority, whichever of them was in favour
   */
  record Told(int from, Vote vote, boolean majority) {

    /** The vote as it was on a text that was adopted or lost. */
    Vote on(boolean lost) {
      Integer most = vote.inFavour();
      Integer fewest = vote.against();
      boolean turned = majority && lost && most != null && fewest != null && most > fewest;
      return turned ? new Vote(fewest, most, vote.abstaining(), null, null) : vote;
    }
  }

  /** The votes told between two tokens, in order. */
  static List<Told> all(Scene scene, int from, int end) {
    List<Told> all = new ArrayList<>();
    int i = from;
    while (i < end) {
      Vote manner = manner(scene, i, end);
      VoteReader reader = new VoteReader(scene, i, end);
      if (manner != null) {
        all.add(new Told(i, manner, false));
      } else if (reader.readsFigures()) {
        all.add(new Told(i, reader.vote(), reader.byMajority));
        i = Math.max(i, reader.position - 1);
      }
      i++;
    }
    return all;
  }

  /** The first vote told between two tokens. */
  static @Nullable Vote between(Scene scene, int from, int end, boolean lost) {
    List<Told> all = all(scene, from, end);
    return all.isEmpty() ? null : all.getFirst().on(lost);
  }

  /** The token after the figures of a vote that begins at a token, or that token. */
  static int skip(Scene scene, int token, int end) {
    VoteReader reader = new VoteReader(scene, token, end);
    return reader.readsFigures() ? reader.position : token;
  }

  private static @Nullable Vote manner(Scene scene, int i, int end) {
    if (scene.is(i, "unanimously") || (scene.is(i, "unanimous") && !scene.is(i + 1, "consent"))) {
      return Vote.inManner(Vote.UNANIMOUS);
    }
    boolean without =
        scene.is(i, "without")
            && (scene.is(i + 1, "a") || scene.is(i + 1, "the"))
            && scene.is(i + 2, "vote");
    boolean consensus = scene.is(i, "by") && scene.is(i + 1, "consensus");
    return i < end && (without || consensus) ? Vote.inManner(Vote.WITHOUT_A_VOTE) : null;
  }

  /** Whether figures of a vote begin here; {@code position} is then after them. */
  private boolean readsFigures() {
    if (sideOf(position) != null) {
      return readsHeaded();
    }
    if (figures.at(position) == null || isInExpression(position)) {
      return false;
    }
    return readsDashes() || readsLabels() || readsMajority();
  }

  /** "Yes 93, No 24, Abstain 58", "In favour: 14; against: 0". */
  private boolean readsHeaded() {
    int i = position;
    int labels = 0;
    while (i < end && (scene.is(i, ",") || scene.is(i, ";") || scene.is(i, "in") || isLabel(i))) {
      Side side = scene.is(i, "no") ? Side.AGAINST : sideOf(i);
      int figure = scene.is(i + 1, ":") ? i + 2 : i + 1;
      Integer counted = side == null ? null : figures.at(figure);
      if (side != null && (counted == null || !isNew(side))) {
        break;
      } else if (side != null && counted != null) {
        set(side, counted);
        labels++;
      }
      i = side == null ? i + 1 : figure + 1;
    }
    boolean enough = labels >= 2 && inFavour != null;
    if (enough) {
      position = i;
    } else {
      forget();
    }
    return enough;
  }

  private boolean isLabel(int i) {
    return label(i) || scene.is(i, "no");
  }

  private boolean isInExpression(int token) {
    return scene.times().at(token) != null || scene.references().at(token) != null;
  }

  private boolean readsDashes() {
    boolean two =
        figures.width(position) == 1 && isDash(position + 1) && figures.at(position + 2) != null;
    boolean three = two && isDash(position + 3) && figures.at(position + 4) != null;
    boolean dated = isInExpression(position + 2) || isDash(position - 1) || isFollowedByDash();
    if (!two || dated) {
      return false;
    }
    inFavour = figures.at(position);
    against = figures.at(position + 2);
    position += 3;
    if (three) {
      abstaining = figures.at(position + 1);
      position += 2;
      return true;
    }
    return readsAbstentions() || isCalledVote(position - 4);
  }

  private boolean isFollowedByDash() {
    int next = position + 5;
    return next < end && isDash(next) && scene.token(next).start() == scene.token(next - 1).end();
  }

  /** "the vote was 88-21", "a tally of 88-21", by which two figures alone are no score. */
  private boolean isCalledVote(int before) {
    boolean joined = scene.is(before, "was") || scene.is(before, "of") || scene.is(before, ":");
    return joined && COUNTS.contains(scene.lower(before - 1));
  }

  private boolean isDash(int token) {
    return scene.is(token, "-") || scene.is(token, "–") || scene.is(token, "—");
  }

  /** "N in favour", "N against", "N abstentions", in any order. */
  private boolean readsLabels() {
    int i = position;
    int last = i;
    int labels = 0;
    while (i < end && i <= last + GAP) {
      Integer figure = figures.at(i);
      Side side = figure == null ? null : sideAfter(i + figures.width(i));
      if (figure != null && side != null && isNew(side)) {
        set(side, figure);
        labels++;
        last = i;
      }
      int behind = afterBracket(i + 1);
      last = behind > i + 1 ? behind - 1 : last;
      i = behind;
      if (labels == 0) {
        return false;
      }
    }
    boolean enough = labels >= 2 && inFavour != null;
    if (enough) {
      against = against == null && isOpposedByOne(last) ? Integer.valueOf(1) : against;
      abstaining = abstaining == null ? Abstainers.counted(scene, last, end) : abstaining;
      position = Math.min(end, labelEnd(last + 1));
    } else {
      forget();
    }
    return enough;
  }

  private void forget() {
    inFavour = null;
    against = null;
    abstaining = null;
  }

  /** "Belarus was the only one to vote no". */
  private boolean isOpposedByOne(int last) {
    for (int i = position; i < Math.min(end, last + GAP); i++) {
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

  private int labelEnd(int from) {
    int i = from;
    while (i < Math.min(end, from + REACH) && !scene.is(i, ",") && !label(i)) {
      i++;
    }
    return i + 1;
  }

  private boolean label(int i) {
    return sideOf(i) != null;
  }

  private boolean isNew(Side side) {
    return switch (side) {
      case FOR -> inFavour == null;
      case AGAINST -> against == null;
      case ABSTAINING -> abstaining == null;
    };
  }

  private void set(Side side, Integer figure) {
    switch (side) {
      case FOR -> inFavour = figure;
      case AGAINST -> against = figure;
      case ABSTAINING -> abstaining = figure;
    }
  }

  private @Nullable Side sideAfter(int token) {
    for (int i = token; i < Math.min(end, token + REACH); i++) {
      Side side = sideOf(i);
      if (side != null) {
        return side;
      }
      if (!VOTERS.contains(scene.lower(i))) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Side sideOf(int i) {
    String lower = scene.lower(i);
    if (IN_FAVOUR.contains(lower)) {
      return Side.FOR;
    }
    boolean no =
        lower.equals("no") && (scene.lower(i - 1).startsWith("vote") || figures.at(i - 1) != null);
    if (no || OPPOSED.contains(lower)) {
      return Side.AGAINST;
    }
    return lower.startsWith("abst") ? Side.ABSTAINING : null;
  }

  /** "by 111 votes to 19, with 55 abstentions", "76 to 72 with 26 abstentions". */
  private boolean readsMajority() {
    int to = scene.is(position + 1, "votes") ? position + 2 : position + 1;
    Integer first = figures.at(position);
    Integer second = figures.at(to + 1);
    boolean counted =
        to == position + 2 || scene.is(position - 1, "by") || scene.is(position - 1, "of");
    if (!scene.is(to, "to") || second == null || !counted || isInExpression(to + 1)) {
      return false;
    }
    inFavour = first;
    against = second;
    byMajority = true;
    position = to + 2;
    return readsAbstentions() || scene.is(to - 1, "votes");
  }

  /** "with 55 abstentions", after the other figures. */
  private boolean readsAbstentions() {
    for (int i = position; i < Math.min(end, position + REACH); i++) {
      Integer figure = figures.at(i);
      if (figure != null && sideAfter(i + 1) == Side.ABSTAINING) {
        abstaining = figure;
        position = Math.min(end, i + 2);
        return true;
      }
    }
    abstaining = Abstainers.counted(scene, position, end);
    return abstaining != null;
  }

  private Vote vote() {
    return new Vote(inFavour, against, abstaining, null, null);
  }
}
