package org.rapporteur.enrich.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tags of a text by the tokens that they cover. Where two overlap, the first counts.
 *
 * @param <T> the tag
 */
public final class TokenSpans<T> {

  /** A tag with the index of its first token and the one after its last. */
  public record Placed<T>(T tag, int from, int to) {}

  private final List<Placed<T>> placed = new ArrayList<>();
  private final int[] numbers;

  public TokenSpans(Prose prose, List<T> tags, ToIntFunction<T> start, ToIntFunction<T> end) {
    numbers = new int[prose.tokens().size()];
    Arrays.fill(numbers, -1);
    int from = 0;
    for (T tag : sorted(tags, start)) {
      from = prose.tokenAt(start.applyAsInt(tag), from);
      int to = prose.tokenAt(end.applyAsInt(tag), from);
      if (to > from && numbers[from] < 0) {
        Arrays.fill(numbers, from, to, placed.size());
        placed.add(new Placed<>(tag, from, to));
      }
    }
  }

  private static <T> List<T> sorted(List<T> tags, ToIntFunction<T> start) {
    return tags.stream().sorted(Comparator.comparingInt(start)).toList();
  }

  /** The tag over a token. */
  public @Nullable Placed<T> at(int token) {
    return token < 0 || token >= numbers.length || numbers[token] < 0
        ? null
        : placed.get(numbers[token]);
  }

  /** The tags that begin between two tokens. */
  public List<Placed<T>> between(int from, int to) {
    int first = firstFrom(from);
    return placed.subList(first, Math.max(first, firstFrom(to)));
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = placed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (placed.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
