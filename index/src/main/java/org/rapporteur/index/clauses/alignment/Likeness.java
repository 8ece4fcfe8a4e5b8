package org.rapporteur.index.clauses.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.index.clauses.text.Clause;
import org.rapporteur.index.clauses.text.Wording;

/**
 * How alike the clauses of two texts are: by the words that they share, the rarer among all clauses
 * the weightier.
 */
final class Likeness {

  /** Clauses less alike than this are different clauses. */
  private static final double LEAST = 0.3;

  private static final double OF_THE_SHORTER = 0.3;

  /** A share in a clause of fewer words says less. */
  private static final double FULL_SHARE = 12;

  private static final int MOST_CANDIDATES = 24;

  /** What a place at the other end of the text takes away. */
  private static final double FAR = 0.1;

  private static final double OTHER_PART = 0.04;

  private final List<Wording> before;
  private final List<Wording> after;
  private final Vocabulary vocabulary;

  /** Two clauses by their places, and how much is gained by taking them for one. */
  record Candidate(int before, int after, double gain) {}

  Likeness(List<Wording> before, List<Wording> after, Vocabulary vocabulary) {
    this.before = before;
    this.after = after;
    this.vocabulary = vocabulary;
  }

  /** The pairs of the clauses that are left that may be one, each clause's best. */
  List<Candidate> candidates(List<Integer> leftBefore, List<Integer> leftAfter) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int at : leftAfter) {
      vocabulary
          .after(at)
          .forEach(term -> places.computeIfAbsent(term, it -> new ArrayList<>()).add(at));
    }
    List<Candidate> candidates = new ArrayList<>();
    double[] shared = new double[after.size()];
    for (int at : leftBefore) {
      candidates.addAll(candidatesOf(at, places, shared));
    }
    return candidates;
  }

  private List<Candidate> candidatesOf(
      int at, Map<Integer, List<Integer>> places, double[] shared) {
    Arrays.fill(shared, 0);
    BitSet touched = new BitSet(shared.length);
    vocabulary
        .before(at)
        .forEach(term -> {
          double weight = vocabulary.weight(term);
          for (int place : places.getOrDefault(term, List.of())) {
            shared[place] += weight;
            touched.set(place);
          }
        });
    return touched.stream()
        .filter(it -> gain(at, it, shared[it]) > 0)
        .mapToObj(it -> new Candidate(at, it, gain(at, it, shared[it])))
        .sorted(Comparator.comparingDouble(Candidate::gain).reversed())
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private double gain(int one, int other, double shared) {
    int words = Math.min(before.get(one).words().size(), after.get(other).words().size());
    double distance = Math.abs((double) one / before.size() - (double) other / after.size());
    return alike(shared, vocabulary.weightBefore(one), vocabulary.weightAfter(other), words)
        - LEAST
        - FAR * distance
        - elsewhere(before.get(one).clause(), after.get(other).clause());
  }

  private static double elsewhere(Clause one, Clause other) {
    return (one.part() == other.part() ? 0 : OTHER_PART)
        + (one.depth() == other.depth() ? 0 : OTHER_PART);
  }

  /** Mostly the share in both, partly the share in the shorter one, which may be a summary. */
  private static double alike(double shared, double one, double other, int words) {
    double ofBoth = 2 * shared / (one + other);
    double ofShorter = shared / Math.min(one, other) * Math.min(1, words / FULL_SHARE);
    return (1 - OF_THE_SHORTER) * ofBoth + OF_THE_SHORTER * ofShorter;
  }
}
