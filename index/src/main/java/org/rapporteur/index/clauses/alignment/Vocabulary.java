package org.rapporteur.index.clauses.alignment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.rapporteur.index.clauses.text.Word;
import org.rapporteur.index.clauses.text.Wording;

/** The words of two texts, each with a number and a weight: rare words weigh more. */
final class Vocabulary {

  private static final int SHORTEST_WORD = 3;

  /** Added to every weight, so that words of every clause weigh something. */
  private static final double COMMON = 0.1;

  /** A word of so many clauses says nothing of any of them. */
  private static final int MOST_CLAUSES_OF_A_WORD = 300;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Terms> before;
  private final List<Terms> after;
  private final double[] weights;
  private final double[] weightsBefore;
  private final double[] weightsAfter;

  /** The different words of a clause, or of several. */
  record Terms(BitSet numbers) {

    void forEach(IntConsumer action) {
      numbers.stream().forEach(action);
    }

    Terms and(Terms other) {
      BitSet both = (BitSet) numbers.clone();
      both.or(other.numbers);
      return new Terms(both);
    }

    Terms in(Terms other) {
      BitSet shared = (BitSet) numbers.clone();
      shared.and(other.numbers);
      return new Terms(shared);
    }

    Terms without(Terms other) {
      BitSet rest = (BitSet) numbers.clone();
      rest.andNot(other.numbers);
      return new Terms(rest);
    }
  }

  Vocabulary(List<Wording> before, List<Wording> after) {
    this.before = before.stream().map(this::terms).toList();
    this.after = after.stream().map(this::terms).toList();
    int[] clauses = new int[numbers.size()];
    Stream.concat(this.before.stream(), this.after.stream())
        .forEach(terms -> terms.forEach(term -> clauses[term]++));
    this.weights = new double[clauses.length];
    double all = before.size() + after.size();
    for (int term = 0; term < clauses.length; term++) {
      weights[term] =
          clauses[term] > MOST_CLAUSES_OF_A_WORD ? 0 : Math.log(all / clauses[term]) + COMMON;
    }
    this.weightsBefore = this.before.stream().mapToDouble(this::weight).toArray();
    this.weightsAfter = this.after.stream().mapToDouble(this::weight).toArray();
  }

  private Terms terms(Wording wording) {
    BitSet terms = new BitSet();
    for (Word word : wording.words()) {
      if (!word.isPunctuation() && word.key().length() >= SHORTEST_WORD) {
        terms.set(numbers.computeIfAbsent(word.stem(), it -> numbers.size()));
      }
    }
    return new Terms(terms);
  }

  Terms before(int place) {
    return before.get(place);
  }

  Terms after(int place) {
    return after.get(place);
  }

  double weightBefore(int place) {
    return weightsBefore[place];
  }

  double weightAfter(int place) {
    return weightsAfter[place];
  }

  double weight(int term) {
    return weights[term];
  }

  double weight(Terms terms) {
    return terms.numbers().stream().mapToDouble(this::weight).sum();
  }
}
