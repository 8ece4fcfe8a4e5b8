package org.rapporteur.enrich.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a text names the bodies in full, by their place. */
final class Mentions {

  private static final int MOST = 2000;
  private static final int SENTENCE = 160;
  private static final int SHORTEST_NAME = 4;
  private static final int LOOK_BACK = 50;
  private static final Set<String> LAST_WORDS = lastWords();

  private final List<Bodies.Mention> found;
  private final Set<Body> bodies = new HashSet<>();

  private Mentions(List<Bodies.Mention> found) {
    this.found = found;
    found.forEach(mention -> bodies.add(mention.body()));
  }

  static Mentions in(String text) {
    List<Bodies.Mention> found = new ArrayList<>();
    for (String word : LAST_WORDS) {
      collect(text, word, found);
    }
    found.sort(Comparator.comparingInt(Bodies.Mention::end));
    return new Mentions(found);
  }

  private static void collect(String text, String word, List<Bodies.Mention> found) {
    int at = text.indexOf(word);
    for (int count = 0; at >= 0 && count < MOST; count++) {
      int end = at + word.length();
      Bodies.Mention mention = Glyphs.wordAt(text, end) ? null : Bodies.endingAt(text, end);
      if (mention != null) {
        found.add(mention);
      }
      at = text.indexOf(word, end);
    }
  }

  private static Set<String> lastWords() {
    Set<String> words = new TreeSet<>();
    for (Body body : Bodies.all()) {
      for (String name : body.names()) {
        String word = name.substring(name.lastIndexOf(' ') + 1);
        if (isTelling(name)) {
          words.add(word);
          words.add(word.toUpperCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  /** "GA" and "ESC" are too many other things to say what a document is about. */
  private static boolean isTelling(String name) {
    return name.length() > SHORTEST_NAME || name.startsWith("UN");
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
