package org.rapporteur.enrich.development;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Vote;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;

/**
 * Reads how a body decided out of words: "111 in favour to 19 against, with 55 abstentions", "by
 * 111 votes to 19 with 55 abstentions", "111-19-55", "without a vote", "unanimously".
 */
final class VoteReader {

  private static final Map<String, Integer> WORDS = new HashMap<>();
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
  private static final int REACH = 5;
  private static final int GAP = 9;
  private static final int MOST = 200;
  private static final int TENS = 10;
  private static final int HUNDRED = 100;

  static {
    for (String line : WordList.lines(VoteReader.class, "numbers.tsv")) {
      String[] columns = line.split("\t");
      for (String word : columns[1].split(" ")) {
        WORDS.put(word, Integer.valueOf(columns[0]));
      }
    }
  }

  /** What a number in a vote counts. */
  private enum Side {
    FOR,
    AGAINST,
    ABSTAINING
  }

  private final Scene scene;
  private final int end;
  private @Nullable Integer inFavour;
  private @Nullable Integer against;
  private @Nullable Integer abstaining;
  private int position;
  private boolean byMajority;

  private VoteReader(Scene scene, int from, int end) {
    this.scene = scene;
    this.end = end;
    this.position = from;
  }

  /** The vote told between two tokens. */
  static @Nullable Vote between(Scene scene, int from, int end, boolean lost) {
    for (int i = from; i < end; i++) {
      Vote vote = manner(scene, i, end);
      VoteReader reader = new VoteReader(scene, i, end);
      if (vote == null && reader.readsFigures()) {
        vote = reader.vote(lost);
      }
      if (vote != null) {
        return vote;
      }
    }
    return null;
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
    if (figure(position) == null || isInExpression(position)) {
      return false;
    }
    return readsDashes() || readsLabels() || readsMajority();
  }

  private boolean isInExpression(int token) {
    return scene.times().at(token) != null || scene.references().at(token) != null;
  }

  private boolean readsDashes() {
    boolean two = width(position) == 1 && isDash(position + 1) && figure(position + 2) != null;
    boolean three = two && isDash(position + 3) && figure(position + 4) != null;
    boolean dated = isInExpression(position + 2) || isDash(position - 1) || isDash(position + 5);
    if (!two || dated) {
      return false;
    }
    inFavour = figure(position);
    against = figure(position + 2);
    position += 3;
    if (three) {
      abstaining = figure(position + 1);
      position += 2;
      return true;
    }
    return readsAbstentions();
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
      Integer figure = figure(i);
      Side side = figure == null ? null : sideAfter(i + width(i));
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
      position = Math.min(end, labelEnd(last + 1));
    } else {
      inFavour = null;
      against = null;
      abstaining = null;
    }
    return enough;
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
    if (lower.equals("favour")
        || lower.equals("favor")
        || lower.equals("yes")
        || lower.equals("for")) {
      return Side.FOR;
    } else if (lower.equals("against")
        || lower.equals("opposed")
        || lower.equals("opposing")
        || (lower.equals("no") && scene.is(i - 1, "voted"))) {
      return Side.AGAINST;
    }
    return lower.startsWith("abst") || lower.equals("abstaining") ? Side.ABSTAINING : null;
  }

  /** "by 111 votes to 19, with 55 abstentions", "76 to 72 with 26 abstentions". */
  private boolean readsMajority() {
    int to = scene.is(position + 1, "votes") ? position + 2 : position + 1;
    Integer first = figure(position);
    Integer second = figure(to + 1);
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
      Integer figure = figure(i);
      if (figure != null && sideAfter(i + 1) == Side.ABSTAINING) {
        abstaining = figure;
        position = Math.min(end, i + 2);
        return true;
      }
    }
    return false;
  }

  /** The hundreds before a figure in words: "one hundred and twenty". */
  private int hundreds(int token) {
    int hundred = scene.is(token - 1, "and") ? token - 2 : token - 1;
    if (!scene.is(hundred, "hundred")) {
      return 0;
    }
    return HUNDRED * WORDS.getOrDefault(scene.lower(hundred - 1), 1);
  }

  /** The units behind tens: the two of "fifty-two". */
  private @Nullable Integer units(int token, int tens) {
    Integer units =
        tens >= 2 * TENS && isDash(token + 1) && token + 2 < end
            ? WORDS.get(scene.lower(token + 2))
            : null;
    return units != null && units < TENS ? units : null;
  }

  /** The tokens of a figure: "fifty-two" has three. */
  private int width(int token) {
    Integer tens = WORDS.get(scene.lower(token));
    return tens != null && units(token, tens) != null ? 3 : 1;
  }

  private Vote vote(boolean lost) {
    boolean turned =
        byMajority && lost && inFavour != null && against != null && inFavour > against;
    return turned
        ? new Vote(against, inFavour, abstaining, null, null)
        : new Vote(inFavour, against, abstaining, null, null);
  }

  private @Nullable Integer figure(int token) {
    if (token < 0 || token >= end) {
      return null;
    }
    Token word = scene.token(token);
    if (word.kind() == Token.Kind.NUMBER) {
      boolean plain = word.text().length() <= 3 && word.text().chars().allMatch(Character::isDigit);
      int value = plain ? Integer.parseInt(word.text()) : MOST;
      return value < MOST ? value : null;
    }
    Integer value = WORDS.get(word.lower());
    Integer units = value == null ? null : units(token, value);
    return value == null
        ? null
        : Integer.valueOf(hundreds(token) + value + (units == null ? 0 : units));
  }
}
