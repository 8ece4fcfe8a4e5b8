package org.rapporteur.index.developments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;

/**
 * What is asked of the developments. All that is given must hold; of several values of one kind any
 * may.
 *
 * @param dossier id; only developments of its subject
 * @param q Lucene query syntax; {@code text} means the sentences, {@code title} the documents'
 *     titles
 * @param stages any of them
 * @param actors ids
 * @param references canonical symbols of the objects
 * @param from first day, inclusive; a development of a month counts where the month touches
 * @param to last day, inclusive
 * @param asOf only what could be known at that time, from the evidence that there was then
 * @param size how many at most, 1 to {@value #LARGEST}; {@value #USUAL} where it is less than 1
 */
public record DevelopmentQuery(
    @Nullable String dossier,
    @Nullable String q,
    List<Stage> stages,
    List<String> actors,
    List<String> references,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Instant asOf,
    int size) {

  public static final int USUAL = 1000;
  public static final int LARGEST = 10_000;

  public DevelopmentQuery {
    stages = stages == null ? List.of() : List.copyOf(stages);
    actors = actors == null ? List.of() : List.copyOf(actors);
    references = references == null ? List.of() : List.copyOf(references);
    size = size < 1 ? USUAL : Math.min(size, LARGEST);
  }

  /** Everything that an entity had a part in. */
  static DevelopmentQuery of(String actor) {
    return new DevelopmentQuery(
        null, null, List.of(), List.of(actor), List.of(), null, null, null, USUAL);
  }

  /** Everything that belongs to a dossier. */
  public static DevelopmentQuery ofDossier(String dossier) {
    return new DevelopmentQuery(
        dossier, null, List.of(), List.of(), List.of(), null, null, null, USUAL);
  }
}
