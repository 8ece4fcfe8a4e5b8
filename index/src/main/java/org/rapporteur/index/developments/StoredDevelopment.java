package org.rapporteur.index.developments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A development as it is kept: all that is told of it, earliest first. */
record StoredDevelopment(String id, List<Telling> tellings) {

  private static final Comparator<Telling> EARLIEST =
      Comparator.comparing(Telling::learned, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Telling::document)
          .thenComparingInt(telling -> telling.development().start())
          .thenComparing(telling -> telling.development().id());

  StoredDevelopment {
    tellings = tellings.stream().sorted(EARLIEST).toList();
  }

  static StoredDevelopment untold(String id) {
    return new StoredDevelopment(id, List.of());
  }

  @JsonIgnore
  boolean isUntold() {
    return tellings.isEmpty();
  }

  /**
   * With what a document tells now in place of what it told; what it told later than that stays.
   */
  StoredDevelopment retold(String document, long revision, List<Telling> now) {
    boolean newer =
        tellings.stream()
            .anyMatch(it -> it.document().equals(document) && it.revision() > revision);
    if (newer) {
      return this;
    }
    var others = tellings.stream().filter(it -> !it.document().equals(document));
    return new StoredDevelopment(id, Stream.concat(others, now.stream()).toList());
  }

  /** As it was told at a time; untold where nobody told it yet. */
  StoredDevelopment asOf(Instant time) {
    return new StoredDevelopment(
        id,
        tellings.stream()
            .filter(it -> it.learned() != null && !it.learned().isAfter(time))
            .toList());
  }
}
