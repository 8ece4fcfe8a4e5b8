package org.rapporteur.contract.enriched;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a development was done to; exactly one of the four is present.
 *
 * @param reference canonical symbol
 * @param draft id of a {@link DraftMention} of the same document
 * @param entity id of an entity, such as a treaty
 * @param description in words
 */
public record DevelopmentObject(
    @Nullable String reference,
    @Nullable String draft,
    @Nullable String entity,
    @Nullable String description) {

  public DevelopmentObject {
    if (Stream.of(reference, draft, entity, description).filter(Objects::nonNull).count() != 1) {
      throw new IllegalArgumentException(
          "an object is one of reference, draft, entity, description");
    }
  }

  public static DevelopmentObject reference(String symbol) {
    return new DevelopmentObject(symbol, null, null, null);
  }

  public static DevelopmentObject draft(String id) {
    return new DevelopmentObject(null, id, null, null);
  }

  public static DevelopmentObject entity(String id) {
    return new DevelopmentObject(null, null, id, null);
  }

  public static DevelopmentObject description(String words) {
    return new DevelopmentObject(null, null, null, words);
  }
}
