package org.rapporteur.enrich.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.word.Folding;

/** The persons that a text has named in full, by the one word that later stands for them. */
final class Introduced {

  private final Map<String, Entity> byName = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /** A word that two persons share stands for neither. */
  void add(String word, Entity person) {
    String key = Folding.fold(word);
    Entity known = byName.putIfAbsent(key, person);
    if (known != null && !known.equals(person)) {
      shared.add(key);
    }
  }

  /** The one person that the word stands for. */
  @Nullable Entity find(String word) {
    if (byName.isEmpty()) {
      return null;
    }
    String key = Folding.fold(word);
    return shared.contains(key) ? null : byName.get(key);
  }
}
