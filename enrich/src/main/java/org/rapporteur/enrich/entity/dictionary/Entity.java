package org.rapporteur.enrich.entity.dictionary;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;

/**
 * A state, body, group, organization, treaty or person that the dictionary knows, or that a
 * document introduced.
 *
 * @param id stable and public: {@code state:PRK}, {@code treaty:crpd}
 * @param name canonical: a state's is the United Nations' English short form
 * @param about the state that a mandate or an inquiry is about, by id
 * @param date of a treaty: ISO day of its adoption or signature
 */
public record Entity(
    String id, String name, EntityKind kind, @Nullable String about, @Nullable String date) {

  public static Entity of(String id, String name, EntityKind kind) {
    return new Entity(id, name, kind, null, null);
  }

  /** The id's, which tells most entities apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
