package org.rapporteur.enrich.entity.reading;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.entity.dictionary.Entity;

/**
 * An entity found in the text, by words.
 *
 * @param first its first word
 * @param last its last word, included
 * @param role and {@code affiliation}: of a person, as the text gives them
 */
public record Mention(
    int first,
    int last,
    Entity entity,
    @Nullable String role,
    @Nullable String affiliation,
    String rule) {

  public static Mention of(int first, int last, Entity entity, String rule) {
    return new Mention(first, last, entity, null, null, rule);
  }
}
