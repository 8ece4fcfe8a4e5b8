package org.rapporteur.ingest.story;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rapporteur.contract.enriched.Story;

/**
 * Knows the stories that went by lately, whichever instance read them, so that the same story at
 * another address is seen to be the same: texts that share most of their runs of three words, and
 * texts of which one is the other, shortened. Thread-safe.
 */
public final class Stories {

  private static final int BITS = 128;
  private static final int RUN = 3;
  private static final int FEWEST_WORDS = 40;
  private static final int MOST_WORDS = 5_000;
  private static final int MOST_LINKS = 10;

  /** How a resolution begins, below its masthead: with who resolves, alone in a line. */
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "(?m)^(?:The (?:General Assembly|Security Council|Human Rights Council|Commission on Human"
              + " Rights|Economic and Social Council)|L[’']Assemblée générale|La Asamblea"
              + " General|Генеральная Ассамблея),\\s*$");

  /** In UTF-16 units: a masthead and the names of many sponsors. */
  private static final int HEAD = 3_000;

  /** An odd number whose bits look like chance: the golden ratio's. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final SimilarityHashPolicy POLICY = SimilarityHashing.fastSimHash(BITS);
  private static final Hasher64 HASHER = Hashing.komihash5_0();

  private final RecentStories known = new RecentStories();
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
    long[] inOrder = runs(text);
    long[] runs = distinct(inOrder);
    if (runs.length < FEWEST_WORDS) {
      return List.of();
    }
    Signature signature = signature(runs, Sketch.of(inOrder));
    List<String> same;
    Signature before;
    synchronized (known) {
      before = known.remove(id);
      same = known.like(signature, followsForm(text), MOST_LINKS);
      known.put(id, signature);
    }
    if (!signature.equals(before)) {
      told.accept(new Story(id, signature.hex(), clock.instant()));
    }
    return same;
  }

  /** Takes a story that this or another instance told of. */
  public void remember(Story story) {
    Signature signature = Signature.ofHex(story.signature());
    synchronized (known) {
      known.put(story.id(), signature);
    }
  }

  private static boolean followsForm(String text) {
    return RESOLUTION.matcher(text).region(0, Math.min(HEAD, text.length())).find();
  }

  private static Signature signature(long[] runs, Sketch sketch) {
    byte[] bits = POLICY.createHasher().compute(ElementHashProvider.ofValues(runs));
    var buffer = java.nio.ByteBuffer.wrap(bits);
    return new Signature(buffer.getLong(), buffer.getLong(), sketch);
  }

  private static long[] runs(String text) {
    long[] words = words(text);
    long[] runs = new long[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = HASHER.hashLongLongLongToLong(words[i], words[i + 1], words[i + 2]);
    }
    return runs;
  }

  private static long[] distinct(long[] inOrder) {
    long[] runs = inOrder.clone();
    Arrays.sort(runs);
    int count = 0;
    for (int i = 0; i < runs.length; i++) {
      if (i == 0 || runs[i] != runs[i - 1]) {
        runs[count++] = runs[i];
      }
    }
    return Arrays.copyOf(runs, count);
  }

  /** A hash of each word. Scripts without spaces count a letter as a word. */
  private static long[] words(String text) {
    long[] words = new long[MOST_WORDS];
    int count = 0;
    long word = 0;
    for (int i = 0; i <= text.length() && count < MOST_WORDS; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean letter = Character.isLetterOrDigit(c);
      boolean alone = letter && Character.isIdeographic(c);
      if (word != 0 && (!letter || alone)) {
        words[count++] = word;
        word = 0;
      }
      if (alone && count < MOST_WORDS) {
        words[count++] = c;
      } else if (letter && !alone) {
        word = (word + Character.toLowerCase(c)) * SPREAD;
      }
    }
    return Arrays.copyOf(words, count);
  }
}
