package org.rapporteur.enrich.entity;

import java.util.HashMap;
import java.util.Map;

/** The word that a short form keeps of a name: "Council" of "Human Rights Council". */
final class Heads {

  private final Vocabulary vocabulary;
  private final Map<String, Integer> heads = new HashMap<>();

  Heads(Dictionary dictionary) {
    this.vocabulary = dictionary.vocabulary();
    dictionary.entities().forEach(entity -> heads.put(entity.id(), find(entity.name())));
  }

  /** The head's number in the vocabulary; {@link Vocabulary#UNKNOWN} where a name has none. */
  int head(Entity entity) {
    Integer known = heads.get(entity.id());
    return known == null ? find(entity.name()) : known;
  }

  private int find(String name) {
    Words words = Tokenizer.cut(name, vocabulary);
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, WordClass.HEAD)) {
        return words.word(i);
      }
    }
    return Vocabulary.UNKNOWN;
  }
}
