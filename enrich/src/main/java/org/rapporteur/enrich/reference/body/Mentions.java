package org.rapporteur.enrich.reference.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Gaps;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/** Where a text names the bodies in full, by their place. */
final class Mentions {

  private static final int MOST = 50_000;
  private static final int SHORTEST = 2;
  private static final int ENDING_BITS = 12;
  private static final int SENTENCE = 160;
  private static final int SHORTEST_NAME = 4;
  private static final int LOOK_BACK = 50;
  private static final boolean[] ENDINGS = endings();

  private final List<Bodies.Mention> found;
  private final Set<Body> bodies = new HashSet<>();

  private Mentions(List<Bodies.Mention> found) {
    this.found = found;
    found.forEach(mention -> bodies.add(mention.body()));
  }

  /** One pass over the ends of words; few have an ending that a name has too. */
  static Mentions in(String text) {
    List<Bodies.Mention> found = new ArrayList<>();
    for (int end = SHORTEST; end <= text.length() && found.size() < MOST; end++) {
      if (!Glyphs.wordAt(text, end) && ENDINGS[ending(text, end)]) {
        Bodies.Mention mention = Bodies.endingAt(text, end);
        if (mention != null && isTelling(text, mention)) {
          found.add(mention);
        }
      }
    }
    return new Mentions(found);
  }

  private static boolean[] endings() {
    boolean[] endings = new boolean[1 << ENDING_BITS];
    for (Body body : Bodies.all()) {
      body.names().stream()
          .filter(name -> name.length() >= SHORTEST)
          .forEach(name -> endings[ending(name, name.length())] = true);
    }
    return endings;
  }

  /** A number for the last letters before {@code end}, whatever their case. */
  private static int ending(String text, int end) {
    char last = text.charAt(end - 1);
    int hash = folded(last);
    if (Glyphs.isLetter(last) && end > 2) {
      hash = (hash * 31 + folded(text.charAt(end - 2))) * 31 + folded(text.charAt(end - 3));
    }
    return (hash ^ hash >>> ENDING_BITS) & (1 << ENDING_BITS) - 1;
  }

  private static int folded(char c) {
    return c < 128 ? c | 0x20 : Character.toLowerCase(c);
  }

  /** "GA" and "ESC" are too many other things to say what a document is about. */
  private static boolean isTelling(String text, Bodies.Mention mention) {
    return mention.end() - mention.start() > SHORTEST_NAME
        || Glyphs.matches(text, mention.start(), "UN")
        || !Glyphs.isLetter(text.charAt(mention.start()));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  boolean names(Body body) {
    return bodies.contains(body);
  }

  /** The one of {@code wanted} that was named last before {@code at}; null if none was lately. */
  @Nullable Body lastOf(List<Body> wanted, int at) {
    if (Collections.disjoint(bodies, wanted)) {
      return null;
    }
    int from = before(at);
    for (int i = from; i >= Math.max(0, from - LOOK_BACK); i--) {
      if (wanted.contains(found.get(i).body())) {
        return found.get(i).body();
      }
    }
    return first(wanted, at);
  }

  /** What a document introduced at its beginning it may call by its short name at its end. */
  private @Nullable Body first(List<Body> wanted, int at) {
    return found.stream()
        .limit(LOOK_BACK)
        .filter(mention -> mention.end() <= at && wanted.contains(mention.body()))
        .map(Bodies.Mention::body)
        .findFirst()
        .orElse(null);
  }

  /** The body that was named last before {@code at}, in about the same sentence; null if none. */
  @Nullable Body near(int at) {
    int last = before(at);
    return last >= 0 && at - found.get(last).end() <= SENTENCE ? found.get(last).body() : null;
  }

  /** Whether a body is named in the rest of the sentence behind {@code at}. */
  boolean isNear(String text, int at) {
    int next = before(at) + 1;
    return next < found.size()
        && found.get(next).start() - at <= SENTENCE
        && !Gaps.endsSentence(text, at, found.get(next).start());
  }

  /** The index of the last mention that ends at or before {@code at}, or -1. */
  private int before(int at) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
