package org.rapporteur.index.developments;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Development;
import org.rapporteur.contract.DevelopmentObject;
import org.rapporteur.contract.Vote;

/** Makes one development of all that is told of it. */
final class Merging {

  private static final Comparator<Telling> SUREST =
      Comparator.comparingDouble(telling -> telling.development().confidence());

  private Merging() {}

  /**
   * The development in the words of its surest telling, with the most that any knows of the object
   * and the vote.
   *
   * @param stored told at least once
   */
  static MergedDevelopment merged(StoredDevelopment stored, List<String> conflictsWith) {
    List<Telling> tellings = stored.tellings();
    Telling surest = tellings.stream().max(SUREST).orElseThrow();
    Telling exact =
        tellings.stream().max(Comparator.comparingInt(Merging::exactness)).orElseThrow();
    Development development = surest.development();
    return new MergedDevelopment(
        stored.id(),
        development.date(),
        development.precision(),
        development.stage(),
        development.actors(),
        exact.development().object(),
        exact.objectName(),
        vote(tellings),
        development.confidence(),
        tellings.getFirst().learned(),
        IndependentSources.count(tellings),
        tellings.stream().map(Telling::evidence).toList(),
        conflictsWith);
  }

  private static int exactness(Telling telling) {
    DevelopmentObject object = telling.development().object();
    if (object == null) {
      return 0;
    }
    if (object.reference() != null) {
      return 4;
    }
    return object.entity() != null ? 3 : object.draft() != null ? 2 : 1;
  }

  private static @Nullable Vote vote(List<Telling> tellings) {
    return tellings.stream()
        .map(telling -> telling.development().vote())
        .filter(Objects::nonNull)
        .max(Comparator.comparingInt(Merging::detail))
        .orElse(null);
  }

  private static int detail(Vote vote) {
    return (vote.rollCall() == null ? 0 : 2) + (vote.inFavour() == null ? 0 : 1);
  }
}
