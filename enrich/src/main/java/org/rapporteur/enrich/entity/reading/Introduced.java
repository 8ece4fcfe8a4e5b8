package org.rapporteur.enrich.entity.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.word.Folding;
import org.rapporteur.enrich.entity.word.Words;

/** The persons that a text has named in full, by the one word that later stands for them. */
public final class Introduced {

  private static final int SHORTEST = 2;

  /** For how many words somebody just named in full may be meant too. */
  private static final int NEAR = 80;

  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Latest> latest = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /** A bit for each letter that a remembered word begins with. */
  private long initials;

  /** Who was named in full last, and at which word. */
  private record Latest(Entity person, int at) {}

  /**
   * Remembers a person. Of two who share a word the first is meant, from whom the text tells the
   * others by their full names; but where half a nation shares the word, it stands for neither.
   */
  public void add(String word, Entity person, boolean common) {
    String key = Folding.fold(word);
    if (key.length() < SHORTEST) {
      return;
    }
    Entity known = byName.putIfAbsent(key, person);
    initials |= initial(key.charAt(0));
    if (common && known != null && !known.equals(person)) {
      shared.add(key);
    }
  }

  /** Keeps a word from standing for any person. */
  public void reserve(String word) {
    shared.add(Folding.fold(word));
  }

  /** Takes note, on the way through the text, of a full name. */
  public void namedInFull(String word, Entity person, int at) {
    latest.put(Folding.fold(word), new Latest(person, at));
  }

  private static long initial(char letter) {
    return 1L << (letter & 63);
  }

  /** The one person that the word at a place stands for. */
  public @Nullable Entity find(Words words, int at) {
    if ((initials & initial(Folding.fold(words.text().charAt(words.start(at))))) == 0) {
      return null;
    }
    String key = Folding.fold(words.text(at));
    Entity person = shared.contains(key) ? null : byName.get(key);
    Latest last = latest.get(key);
    boolean another = last != null && !last.person().equals(person) && at - last.at() < NEAR;
    return another ? null : person;
  }
}
