package org.rapporteur.enrich.entity.coreference;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.enrich.entity.dictionary.Dictionary;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.Tokenizer;
import org.rapporteur.enrich.entity.word.Vocabulary;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** The word that a short form keeps of a name: "Council" of "Human Rights Council". */
public final class Heads {

  private final Vocabulary vocabulary;
  private final Map<String, Integer> heads = new HashMap<>();

  public Heads(Dictionary dictionary) {
    this.vocabulary = dictionary.vocabulary();
    dictionary.entities().forEach(entity -> heads.put(entity.id(), find(entity.name())));
  }

  /** The head's number in the vocabulary; {@link Vocabulary#UNKNOWN} where a name has none. */
  int head(Entity entity) {
    Integer known = heads.get(entity.id());
    return known == null ? find(entity.name()) : known;
  }

  /** The last such word before the first "of", "on" or "for". */
  private int find(String name) {
    Words words = Tokenizer.cut(name, vocabulary);
    int head = Vocabulary.UNKNOWN;
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, WordClass.HEAD)) {
        head = words.word(i);
      }
      boolean complement = words.shape(i) == Shape.LOWER && words.is(i, WordClass.FUNCTION);
      if (complement && i > 0) {
        return head;
      }
    }
    return head;
  }
}
