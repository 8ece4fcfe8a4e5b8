package org.rapporteur.index.developments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.index.telling.Telling;

/**
 * One of several accounts of a vote that do not agree.
 *
 * @param documents ids of those that give it so
 */
public record VoteAccount(Vote vote, List<String> documents) {

  /**
   * A recorded vote's figures, or how it was done without; what else is told of it is no matter.
   */
  private record Figures(
      @Nullable Integer inFavour,
      @Nullable Integer against,
      @Nullable Integer abstaining,
      boolean recorded) {

    static Figures of(Vote vote) {
      return new Figures(
          vote.inFavour(), vote.against(), vote.abstaining(), vote.inFavour() != null);
    }

    boolean contradicts(Figures other) {
      return recorded != other.recorded
          || differ(inFavour, other.inFavour)
          || differ(against, other.against)
          || differ(abstaining, other.abstaining);
    }

    private static boolean differ(@Nullable Integer one, @Nullable Integer other) {
      return one != null && other != null && !one.equals(other);
    }
  }

  /**
   * The accounts, where any contradicts another; empty where they agree. A document that gives
   * several figures itself tells of several votes, and bears witness for none.
   */
  static List<VoteAccount> differing(List<Telling> tellings) {
    Map<Figures, List<Telling>> byFigures = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      Vote vote = telling.development().vote();
      if (vote != null && isOnly(telling, tellings)) {
        byFigures.computeIfAbsent(Figures.of(vote), any -> new ArrayList<>()).add(telling);
      }
    }
    List<Figures> figures = List.copyOf(byFigures.keySet());
    boolean differ = figures.stream().anyMatch(one -> figures.stream().anyMatch(one::contradicts));
    return differ ? byFigures.values().stream().map(VoteAccount::of).toList() : List.of();
  }

  private static boolean isOnly(Telling telling, List<Telling> tellings) {
    Vote vote = telling.development().vote();
    return vote != null
        && tellings.stream()
            .filter(it -> it.document().equals(telling.document()))
            .map(it -> it.development().vote())
            .allMatch(it -> it == null || Figures.of(it).equals(Figures.of(vote)));
  }

  private static VoteAccount of(List<Telling> same) {
    Vote vote = same.getFirst().development().vote();
    if (vote == null) {
      throw new IllegalArgumentException("a telling without a vote is no account of it");
    }
    return new VoteAccount(vote, same.stream().map(Telling::document).distinct().toList());
  }
}
