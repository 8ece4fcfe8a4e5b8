package org.rapporteur.ingest.story;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a text's runs of words: those whose hashes are the smallest, of all of it and of its
 * opening. Where one text holds another, the sample tells it, as a signature of the whole cannot.
 */
final class Sketch {

  /** For a text that nobody sampled. */
  static final Sketch NONE = new Sketch(new int[0], new int[0]);

  /** Enough to tell nine tenths from seven, and a third of them still. */
  private static final int MOST = 48;

  private static final int OPENING = 8;

  /** In runs of words: a long paragraph. */
  private static final int OPENING_LENGTH = 60;

  private static final int FEWEST_COMPARED = 10;

  /** The share of the shorter text's runs that the longer one must have. */
  private static final double HELD = 0.8;

  /** And this share of the opening's: who quotes a text begins otherwise. */
  private static final double OPENS_ALIKE = 0.5;

  private static final double NEARLY_ALL = 0.95;

  private static final int DIGITS = 8;

  private final int[] all;
  private final int[] opening;

  private Sketch(int[] all, int[] opening) {
    this.all = all;
    this.opening = opening;
  }

  /**
   * @param runs hashes in the order of the text
   */
  static Sketch of(long[] runs) {
    long[] beginning = Arrays.copyOf(runs, Math.min(OPENING_LENGTH, runs.length));
    return new Sketch(smallest(runs, MOST), smallest(beginning, OPENING));
  }

  static Sketch ofHex(String hex) {
    int[] hashes =
        IntStream.range(0, hex.length() / DIGITS)
            .map(i -> HexFormat.fromHexDigits(hex, DIGITS * i, DIGITS * (i + 1)))
            .toArray();
    int from = Math.min(OPENING, hashes.length);
    return new Sketch(Arrays.copyOfRange(hashes, from, hashes.length), Arrays.copyOf(hashes, from));
  }

  String hex() {
    HexFormat format = HexFormat.of();
    StringBuilder hex = new StringBuilder();
    IntStream.concat(Arrays.stream(opening), Arrays.stream(all))
        .forEach(hash -> hex.append(format.toHexDigits(hash)));
    return hex.toString();
  }

  /** Whether one of the texts is the other, shortened, with its opening kept. */
  boolean isHeldWith(Sketch other) {
    if (common(opening, other.opening) < OPENS_ALIKE * OPENING) {
      return false;
    }
    int limit = Math.min(limit(), other.limit());
    int[] ours = upTo(limit, all);
    int[] theirs = upTo(limit, other.all);
    int fewer = Math.min(ours.length, theirs.length);
    return fewer >= FEWEST_COMPARED && common(ours, theirs) >= HELD * fewer;
  }

  /** Whether next to every word is the same, as it is not in a draft and its revision. */
  boolean isNearly(Sketch other) {
    return all.length > 0
        && common(all, other.all) >= NEARLY_ALL * Math.max(all.length, other.all.length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sketch that
        && Arrays.equals(all, that.all)
        && Arrays.equals(opening, that.opening);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(all) + Arrays.hashCode(opening);
  }

  /** Up to here the sample has every run. */
  private int limit() {
    return all.length < MOST ? Integer.MAX_VALUE : all[MOST - 1];
  }

  private static int[] upTo(int limit, int[] hashes) {
    return Arrays.stream(hashes).takeWhile(hash -> hash <= limit).toArray();
  }

  /** Both in ascending order. */
  private static int common(int[] some, int[] others) {
    int common = 0;
    int i = 0;
    for (int other : others) {
      while (i < some.length && some[i] < other) {
        i++;
      }
      common += i < some.length && some[i] == other ? 1 : 0;
    }
    return common;
  }

  /** By the hashes' upper halves, without sign, each once. */
  private static int[] smallest(long[] runs, int most) {
    return Arrays.stream(runs)
        .mapToInt(run -> (int) (run >>> 33))
        .sorted()
        .distinct()
        .limit(most)
        .toArray();
  }
}
