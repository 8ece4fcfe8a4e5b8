package org.rapporteur.index.clauses.alignment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which groups of clauses moved: those outside the order that both texts keep and that holds
 * the most words.
 */
final class Moves {

  private final long[] best;
  private final int[] last;

  private Moves(int places) {
    best = new long[places + 1];
    last = new int[places + 1];
    Arrays.fill(last, -1);
  }

  /**
   * The groups that moved, by their places in the list.
   *
   * @param places of the groups in the later text, in the order of the earlier one; none twice
   * @param words of each group
   */
  static Set<Integer> among(List<Integer> places, List<Integer> words) {
    int highest = places.stream().mapToInt(Integer::intValue).max().orElse(0);
    Moves kept = new Moves(highest + 1);
    int[] previous = new int[places.size()];
    for (int at = 0; at < places.size(); at++) {
      previous[at] = kept.bestBefore(places.get(at));
      long weight = previous[at] < 0 ? 0 : kept.weight(places.get(at));
      kept.put(places.get(at), weight + words.get(at) + 1, at);
    }
    Set<Integer> moved = new HashSet<>();
    for (int at = 0; at < places.size(); at++) {
      moved.add(at);
    }
    for (int at = kept.bestBefore(highest + 1); at >= 0; at = previous[at]) {
      moved.remove(at);
    }
    return moved;
  }

  /** Fenwick's tree of the heaviest order that ends before a place. */
  private int bestBefore(int place) {
    int found = -1;
    long most = 0;
    for (int at = place; at > 0; at -= at & -at) {
      if (best[at] > most) {
        most = best[at];
        found = last[at];
      }
    }
    return found;
  }

  private long weight(int place) {
    long most = 0;
    for (int at = place; at > 0; at -= at & -at) {
      most = Math.max(most, best[at]);
    }
    return most;
  }

  private void put(int place, long weight, int group) {
    for (int at = place + 1; at < best.length; at += at & -at) {
      if (weight > best[at]) {
        best[at] = weight;
        last[at] = group;
      }
    }
  }
}
