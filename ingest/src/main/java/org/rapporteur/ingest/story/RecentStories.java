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
  private final @Nullable Signature[] signatures = new Signature[REMEMBERED];

  /** The bits of the signatures once more: all of them are walked by, few are looked at. */
  private final long[] first = new long[REMEMBERED];

  private final long[] second = new long[REMEMBERED];
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
    signatures[next] = signature;
    first[next] = signature.first();
    second[next] = signature.second();
    places.put(id, next);
    next = (next + 1) % REMEMBERED;
  }

  /** The signature that was remembered. */
  @Nullable Signature remove(String id) {
    Integer place = places.remove(id);
    if (place == null) {
      return null;
    }
    Signature known = signatures[place];
    ids[place] = null;
    signatures[place] = null;
    return known;
  }

  /**
   * Those that tell the same, the latest first.
   *
   * @param byForm whether the text follows a form that others follow too
   * @param most of them
   */
  List<String> like(Signature signature, boolean byForm, int most) {
    List<String> found = new ArrayList<>();
    int place = next;
    for (int age = 1; age <= REMEMBERED && found.size() < most; age++) {
      place = place == 0 ? REMEMBERED - 1 : place - 1;
      Signature known = mayBeLike(place, signature) ? signatures[place] : null;
      String id = ids[place];
      if (id != null && known != null && signature.isSameAs(known, byForm)) {
        found.add(id);
      }
    }
    return found;
  }

  /** Most differ too much in the first half alone. */
  private boolean mayBeLike(int place, Signature signature) {
    int apart = Long.bitCount(first[place] ^ signature.first());
    return apart <= Signature.FARTHEST_BY_HALF
        && apart + Long.bitCount(second[place] ^ signature.second()) <= Signature.FARTHEST;
  }
}
