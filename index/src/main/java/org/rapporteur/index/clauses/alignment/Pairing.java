package org.rapporteur.index.clauses.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.index.clauses.alignment.Vocabulary.Terms;
import org.rapporteur.index.clauses.text.Wording;
import org.rapporteur.index.difference.Edit;
import org.rapporteur.index.difference.Edits;

/**
 * Finds which clauses of two texts are one: first those of the same words, in their order and then
 * out of it; then the like ones, by the best assignment over all; then what was split or merged.
 */
final class Pairing {

  private static final int NO_PARTNER = -1;
  private static final int MOST_EDITS = 1_000;

  /** How much of a part's language must come from the whole for it to be split off. */
  private static final double FROM_THE_WHOLE = 0.7;

  private final List<Wording> before;
  private final List<Wording> after;
  private final int[] partners;
  private final boolean[] taken;
  private final Vocabulary vocabulary;

  /** For each clause of both texts a number that stands for its words. */
  private final List<Integer> languages = new ArrayList<>();

  private final List<Group> groups = new ArrayList<>();

  /** Clauses by their places that are one; an empty side where there is none. */
  record Group(List<Integer> before, List<Integer> after) {}

  private Pairing(List<Wording> before, List<Wording> after) {
    this.before = before;
    this.after = after;
    this.partners = new int[before.size()];
    this.taken = new boolean[after.size()];
    this.vocabulary = new Vocabulary(before, after);
    Arrays.fill(partners, NO_PARTNER);
    Map<List<String>, Integer> numbers = new HashMap<>();
    Stream.concat(before.stream(), after.stream())
        .forEach(it -> languages.add(numbers.computeIfAbsent(it.keys(), words -> numbers.size())));
  }

  /** The clauses that have partners, in the order of the earlier text. */
  static List<Group> of(List<Wording> before, List<Wording> after) {
    Pairing pairing = new Pairing(before, after);
    pairing.sameInOrder();
    pairing.sameElsewhere();
    pairing.alike();
    pairing.group();
    return pairing.groups;
  }

  private void pair(int one, int other) {
    partners[one] = other;
    taken[other] = true;
  }

  private void sameInOrder() {
    List<Integer> old = languages.subList(0, before.size());
    List<Integer> now = languages.subList(before.size(), languages.size());
    int one = 0;
    int other = 0;
    List<Edit> edits = new ArrayList<>(Edits.between(old, now, MOST_EDITS));
    edits.add(new Edit(old.size(), old.size(), now.size(), now.size()));
    for (Edit edit : edits) {
      while (one < edit.oldFrom()) {
        pair(one++, other++);
      }
      one = edit.oldTo();
      other = edit.nowTo();
    }
  }

  private void sameElsewhere() {
    Map<Integer, Queue<Integer>> left = new HashMap<>();
    for (int at : leftAfter()) {
      left.computeIfAbsent(languages.get(before.size() + at), it -> new ArrayDeque<>()).add(at);
    }
    for (int at : leftBefore()) {
      Integer same = left.getOrDefault(languages.get(at), new ArrayDeque<>()).poll();
      if (same != null) {
        pair(at, same);
      }
    }
  }

  private void alike() {
    Likeness likeness = new Likeness(before, after, vocabulary);
    Assignment.best(likeness.candidates(leftBefore(), leftAfter()))
        .forEach(it -> pair(it.before(), it.after()));
  }

  private List<Integer> leftBefore() {
    return IntStream.range(0, partners.length)
        .filter(at -> partners[at] == NO_PARTNER)
        .boxed()
        .toList();
  }

  private List<Integer> leftAfter() {
    return IntStream.range(0, taken.length).filter(at -> !taken[at]).boxed().toList();
  }

  /** Pairs, each with the neighbours that were split off it or merged into it. */
  private void group() {
    Set<Integer> merged = new HashSet<>();
    for (int at = 0; at < partners.length; at++) {
      if (partners[at] != NO_PARTNER) {
        groups.add(grown(at, partners[at], merged));
      }
    }
  }

  private Group grown(int one, int other, Set<Integer> merged) {
    List<Integer> joined = new ArrayList<>(List.of(one));
    List<Integer> split = new ArrayList<>(List.of(other));
    if (!languages.get(one).equals(languages.get(before.size() + other))) {
      split(one, split);
      if (split.size() == 1) {
        merge(joined, other, merged);
      }
    }
    return new Group(joined.stream().sorted().toList(), split.stream().sorted().toList());
  }

  private void split(int one, List<Integer> parts) {
    int other = parts.getFirst();
    Terms others = vocabulary.after(other);
    for (int next : List.of(other + 1, other - 1)) {
      boolean isFree = next >= 0 && next < taken.length && !taken[next];
      if (isFree && isPart(vocabulary.after(next), vocabulary.before(one), others)) {
        taken[next] = true;
        parts.add(next);
        others = others.and(vocabulary.after(next));
      }
    }
  }

  private void merge(List<Integer> parts, int other, Set<Integer> merged) {
    int one = parts.getFirst();
    Terms others = vocabulary.before(one);
    for (int next : List.of(one + 1, one - 1)) {
      boolean isFree =
          next >= 0
              && next < partners.length
              && partners[next] == NO_PARTNER
              && !merged.contains(next);
      if (isFree && isPart(vocabulary.before(next), vocabulary.after(other), others)) {
        merged.add(next);
        parts.add(next);
        others = others.and(vocabulary.before(next));
      }
    }
  }

  /** Whether a clause has its language from the whole, and such language as the others lack. */
  private boolean isPart(Terms part, Terms whole, Terms others) {
    Terms own = part.without(others);
    double all = vocabulary.weight(part);
    double ofOwn = vocabulary.weight(own);
    return all > 0
        && vocabulary.weight(part.in(whole)) >= FROM_THE_WHOLE * all
        && ofOwn >= (1 - FROM_THE_WHOLE) * all
        && vocabulary.weight(own.in(whole)) >= FROM_THE_WHOLE * ofOwn;
  }
}
