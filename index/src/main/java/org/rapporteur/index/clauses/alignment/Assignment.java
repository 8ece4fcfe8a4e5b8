package org.rapporteur.index.clauses.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.index.clauses.alignment.Likeness.Candidate;

/**
 * Chooses among candidate pairs so that each clause has one partner at most and the gain over all
 * is the greatest: the Hungarian method (Kuhn 1955, in the form with potentials), on each group of
 * clauses that candidates join. Groups that would cost too much are matched best pair first.
 */
final class Assignment {

  private static final double MOST_STEPS = 4e7;

  private Assignment() {}

  static List<Candidate> best(List<Candidate> candidates) {
    List<Candidate> chosen = new ArrayList<>();
    for (List<Candidate> group : groups(candidates)) {
      chosen.addAll(group.size() == 1 ? group : bestOf(group));
    }
    return chosen;
  }

  private static List<Candidate> bestOf(List<Candidate> group) {
    int[] before = group.stream().mapToInt(Candidate::before).distinct().sorted().toArray();
    int[] after = group.stream().mapToInt(Candidate::after).distinct().sorted().toArray();
    double rows = Math.min(before.length, after.length);
    double columns = Math.max(before.length, after.length);
    return rows * rows * columns > MOST_STEPS ? greedy(group) : optimal(group, before, after);
  }

  private static List<Candidate> greedy(List<Candidate> group) {
    Set<Integer> before = new HashSet<>();
    Set<Integer> after = new HashSet<>();
    return group.stream()
        .sorted(Comparator.comparingDouble(Candidate::gain).reversed())
        .filter(it ->
            !before.contains(it.before())
                && !after.contains(it.after())
                && before.add(it.before())
                && after.add(it.after()))
        .toList();
  }

  private static List<Candidate> optimal(List<Candidate> group, int[] before, int[] after) {
    boolean turned = before.length > after.length;
    int[] rows = turned ? after : before;
    int[] columns = turned ? before : after;
    double[][] gains = new double[rows.length][columns.length];
    Map<Long, Candidate> byPlace = new HashMap<>();
    for (Candidate candidate : group) {
      int row = Arrays.binarySearch(rows, turned ? candidate.after() : candidate.before());
      int column = Arrays.binarySearch(columns, turned ? candidate.before() : candidate.after());
      gains[row][column] = candidate.gain();
      byPlace.put(place(row, column), candidate);
    }
    List<Candidate> chosen = new ArrayList<>();
    int[] partners = new Hungarian(gains).partners();
    for (int row = 0; row < rows.length; row++) {
      Candidate candidate = byPlace.get(place(row, partners[row]));
      if (candidate != null) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private static long place(int row, int column) {
    return ((long) row << Integer.SIZE) + column;
  }

  /** The candidates by the clauses that they join, over any number of steps. */
  private static Iterable<List<Candidate>> groups(List<Candidate> candidates) {
    Map<Integer, Integer> parents = new HashMap<>();
    for (Candidate candidate : candidates) {
      int one = root(parents, candidate.before());
      int other = root(parents, ~candidate.after());
      parents.put(one, other);
    }
    Map<Integer, List<Candidate>> groups = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      groups
          .computeIfAbsent(root(parents, candidate.before()), it -> new ArrayList<>())
          .add(candidate);
    }
    return groups.values();
  }

  private static int root(Map<Integer, Integer> parents, int node) {
    int root = node;
    for (int next = above(parents, root); next != root; next = above(parents, root)) {
      root = next;
    }
    int at = node;
    while (at != root) {
      int next = above(parents, at);
      parents.put(at, root);
      at = next;
    }
    return root;
  }

  private static int above(Map<Integer, Integer> parents, int node) {
    return parents.getOrDefault(node, node);
  }
}
