package org.rapporteur.enrich.development.vote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.enrich.development.scene.Scene;

/**
 * Reads how a body decided out of words: "111 in favour to 19 against, with 55 abstentions", "by
 * 111 votes to 19 with 55 abstentions", "111-19-55", "without a vote", "unanimously".
 */
public final class VoteReader {

  private VoteReader() {}

  /**
   * A vote at its place.
   *
   * @param from index of its first token
   * @param majority told as a majority and a minority, whichever of them was in favour
   */
  public record Told(int from, Vote vote, boolean majority) {

    /** The vote as it was on a text that was adopted or lost. */
    public Vote on(boolean lost) {
      Integer most = vote.inFavour();
      Integer fewest = vote.against();
      boolean turned = majority && lost && most != null && fewest != null && most > fewest;
      return turned ? new Vote(fewest, most, vote.abstaining(), null, null) : vote;
    }
  }

  /** The votes told between two tokens, in order. */
  public static List<Told> all(Scene scene, int from, int end) {
    List<Told> all = new ArrayList<>();
    int i = from;
    while (i < end) {
      Vote manner = manner(scene, i, end);
      Tally tally = manner == null ? Tally.at(scene, i, end) : null;
      if (manner != null) {
        all.add(new Told(i, manner, false));
      } else if (tally != null) {
        all.add(new Told(i, tally.vote(), tally.majority()));
        i = Math.max(i, tally.end() - 1);
      }
      i++;
    }
    return all;
  }

  /** The first vote told between two tokens. */
  public static @Nullable Vote between(Scene scene, int from, int end, boolean lost) {
    List<Told> all = all(scene, from, end);
    return all.isEmpty() ? null : all.getFirst().on(lost);
  }

  /** The token after the figures of a vote that begins at a token, or that token. */
  public static int skip(Scene scene, int token, int end) {
    Tally tally = Tally.at(scene, token, end);
    return tally == null ? token : tally.end();
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
}
