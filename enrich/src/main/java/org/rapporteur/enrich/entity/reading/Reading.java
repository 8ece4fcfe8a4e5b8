package org.rapporteur.enrich.entity.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.word.Words;

/** One document while it is being read: its words and what has been found so far. */
public final class Reading {

  private final Words words;
  private final @Nullable String language;
  private final @Nullable Mention[] taken;
  private final boolean[] closed;
  private final boolean[] hidden;
  private final Map<Entity, Integer> counts = new HashMap<>();
  private final Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);

  public Reading(Words words, @Nullable String language) {
    this.words = words;
    this.language = language;
    this.taken = new Mention[words.size()];
    this.closed = new boolean[words.size()];
    this.hidden = new boolean[words.size()];
  }

  public Words words() {
    return words;
  }

  /** Whether names of this language count in the document. */
  public boolean speaks(@Nullable String other) {
    return other == null || (language != null && language.startsWith(other));
  }

  /** Takes words out of reach of all rules. */
  public void close(int first, int last) {
    for (int i = first; i <= last && i < closed.length; i++) {
      closed[i] = true;
    }
  }

  /** Takes a proper name that is no entity out of reach, except as a part of a longer one. */
  public void hide(int first, int last) {
    close(first, last);
    for (int i = first; i <= last; i++) {
      hidden[i] = true;
    }
  }

  public boolean isHidden(int index) {
    return hidden[index];
  }

  public boolean isClosed(int index) {
    return closed[index];
  }

  /** Whether no mention and nothing closed lies on these words. */
  public boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (i < 0 || i >= closed.length || closed[i] || taken[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** The mention on a word, if any. */
  public @Nullable Mention at(int index) {
    return index < 0 || index >= taken.length ? null : taken[index];
  }

  public void add(Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      taken[i] = mention;
    }
    count(mention.entity(), 1);
  }

  public void remove(Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      taken[i] = null;
    }
    count(mention.entity(), -1);
  }

  private void count(Entity entity, int change) {
    counts.merge(entity, change, Integer::sum);
    kinds.merge(entity.kind(), change, Integer::sum);
  }

  public int count(Entity entity) {
    return counts.getOrDefault(entity, 0);
  }

  public int count(EntityKind kind) {
    return kinds.getOrDefault(kind, 0);
  }

  /** All mentions so far, in the order of the text; a copy. */
  public List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      Mention mention = taken[i];
      if (mention != null) {
        mentions.add(mention);
        i = mention.last();
      }
    }
    return mentions;
  }

  /** The entity of a kind that was mentioned most; none where two are level. */
  public @Nullable Entity foremost(EntityKind kind) {
    Entity best = null;
    int most = 0;
    boolean level = false;
    for (Map.Entry<Entity, Integer> entry : counts.entrySet()) {
      if (entry.getKey().kind() == kind && entry.getValue() >= Math.max(most, 1)) {
        level = entry.getValue() == most;
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return level ? null : best;
  }
}
