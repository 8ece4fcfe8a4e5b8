package org.rapporteur.ingest.story;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.contract.Story;

/**
 * Knows the stories that went by lately, whichever instance read them, so that the same story at
 * another address is seen to be the same: texts that share most of their runs of three words.
 * Thread-safe.
 */
public final class Stories {

  /** Two texts that share about seven eighths of their runs agree in so many of the bits. */
  private static final double SAME = 0.84;

  private static final int BITS = 128;
  private static final int RUN = 3;
  private static final int FEWEST_WORDS = 40;
  private static final int MOST_WORDS = 5_000;
  private static final int MOST_LINKS = 10;
  private static final int REMEMBERED = 50_000;

  private static final SimilarityHashPolicy POLICY = SimilarityHashing.fastSimHash(BITS);
  private static final Hasher64 HASHER = Hashing.komihash5_0();

  private final Map<String, Signature> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Signature> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Signature(long first, long second) {

    static Signature ofHex(String hex) {
      int half = hex.length() / 2;
      return new Signature(
          HexFormat.fromHexDigitsToLong(hex, 0, half),
          HexFormat.fromHexDigitsToLong(hex, half, hex.length()));
    }

    String hex() {
      return HexFormat.of().toHexDigits(first) + HexFormat.of().toHexDigits(second);
    }

    double agreement(Signature other) {
      int different = Long.bitCount(first ^ other.first) + Long.bitCount(second ^ other.second);
      return 1 - different / (double) BITS;
    }
  }

  private final Consumer<Story> told;
  private final Clock clock;

  /**
   * @param told is told of every story that was not known
   */
  public Stories(Consumer<Story> told, Clock clock) {
    this.told = told;
    this.clock = clock;
  }

  /**
   * The ids of the other documents that tell the same story, the latest first; remembers this one.
   */
  public List<String> sameAs(String id, String text) {
    long[] runs = runs(text);
    if (runs.length < FEWEST_WORDS) {
      return List.of();
    }
    Signature signature = signature(runs);
    List<String> same;
    Signature before;
    synchronized (known) {
      before = known.remove(id);
      same =
          known.entrySet().stream()
              .filter(story -> story.getValue().agreement(signature) >= SAME)
              .map(Map.Entry::getKey)
              .toList();
      known.put(id, signature);
    }
    if (!signature.equals(before)) {
      told.accept(new Story(id, signature.hex(), clock.instant()));
    }
    return same.reversed().subList(0, Math.min(MOST_LINKS, same.size()));
  }

  /** Takes a story that this or another instance told of. */
  public void remember(Story story) {
    Signature signature = Signature.ofHex(story.signature());
    synchronized (known) {
      known.remove(story.id());
      known.put(story.id(), signature);
    }
  }

  private static Signature signature(long[] runs) {
    byte[] bits = POLICY.createHasher().compute(ElementHashProvider.ofValues(runs));
    var buffer = java.nio.ByteBuffer.wrap(bits);
    return new Signature(buffer.getLong(), buffer.getLong());
  }

  private static long[] runs(String text) {
    long[] words = words(text);
    long[] runs = new long[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = HASHER.hashLongLongLongToLong(words[i], words[i + 1], words[i + 2]);
    }
    return Arrays.stream(runs).distinct().toArray();
  }

  /** Scripts without spaces count a letter as a word. */
  private static long[] words(String text) {
    long[] words = new long[MOST_WORDS];
    int count = 0;
    int start = -1;
    for (int i = 0; i <= text.length() && count < MOST_WORDS; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean letter = Character.isLetterOrDigit(c);
      boolean alone = letter && Character.isIdeographic(c);
      if (start >= 0 && (!letter || alone)) {
        words[count++] = hash(text.substring(start, i));
        start = -1;
      }
      if (alone && count < MOST_WORDS) {
        words[count++] = c;
      } else if (letter && !alone && start < 0) {
        start = i;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static long hash(String word) {
    return HASHER.hashCharsToLong(word.toLowerCase(Locale.ROOT));
  }
}
