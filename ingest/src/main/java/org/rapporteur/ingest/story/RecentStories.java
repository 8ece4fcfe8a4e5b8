package org.rapporteur.ingest.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The signatures of the latest stories, in a ring: a look at all of them, which every new document
 * costs, is a walk through memory in order. For one thread.
 */
final class RecentStories {

  private static final int REMEMBERED = 50_000;

  private final @Nullable String[] ids = new String[REMEMBERED];
  private final long[] bits = new long[2 * REMEMBERED];
  private final Map<String, Integer> places = new HashMap<>();
  private int next;

  /** Remembers a story as the latest; the eldest goes. */
  void put(String id, Signature signature) {
    remove(id);
    String eldest = ids[next];
    if (eldest != null) {
      remove(eldest);
    }
    ids[next] = id;
    bits[2 * next] = signature.first();
    bits[2 * next + 1] = signature.second();
    places.put(id, next);
    next = (next + 1) % REMEMBERED;
  }

  /** The signature that was remembered. */
  @Nullable Signature remove(String id) {
    Integer place = places.remove(id);
    if (place == null) {
      return null;
    }
    ids[place] = null;
    return new Signature(bits[2 * place], bits[2 * place + 1]);
  }

  /**
   * Those whose signatures differ in few bits, the latest first.
   *
   * @param bitsApart at most
   * @param most of them
   */
  List<String> like(Signature signature, int bitsApart, int most) {
    List<String> found = new ArrayList<>();
    for (int age = 1; age <= REMEMBERED && found.size() < most; age++) {
      int place = next - age < 0 ? next - age + REMEMBERED : next - age;
      int apart =
          Long.bitCount(bits[2 * place] ^ signature.first())
              + Long.bitCount(bits[2 * place + 1] ^ signature.second());
      String id = ids[place];
      if (apart <= bitsApart && id != null) {
        found.add(id);
      }
    }
    return found;
  }
}
