package org.rapporteur.index.developments;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Development;
import org.rapporteur.contract.DevelopmentObject;
import org.rapporteur.contract.Vote;
import org.rapporteur.index.developments.Telling.Attitude;

/** Makes one development of all that is told of it. */
final class Merging {

  private static final Comparator<Telling> MOST_TELLING =
      Comparator.comparingDouble((Telling telling) -> telling.development().confidence())
          .thenComparingInt(Merging::exactness)
          .thenComparingInt(telling -> detail(telling.development().vote()));

  private Merging() {}

  /** The surest first, then those that know most. Reversed where it is used to sort. */
  static Comparator<Telling> mostTelling() {
    return MOST_TELLING;
  }

  /**
   * The development in the words of its leading telling, with the most that any knows of the object
   * and the vote.
   */
  static MergedDevelopment merged(
      Told told, List<String> conflictsWith, List<Correction> corrections) {
    List<Telling> tellings = told.all().toList();
    Telling leading = told.leading();
    Telling exact =
        tellings.stream().max(Comparator.comparingInt(Merging::exactness)).orElseThrow();
    Development development = leading.development();
    return new MergedDevelopment(
        told.id(),
        told.ids().subList(1, told.ids().size()),
        development.date(),
        development.precision(),
        development.stage(),
        development.actors(),
        exact.development().object(),
        exact.objectName(),
        vote(tellings),
        tellings.stream().mapToDouble(it -> it.development().confidence()).max().orElse(0),
        tellings.getFirst().learned(),
        IndependentSources.count(tellings, told.further()),
        evidence(told),
        tellings.size() + told.further().size(),
        conflictsWith,
        VoteAccount.differing(tellings),
        corrections,
        told.isRetracted());
  }

  private static List<Evidence> evidence(Told told) {
    return Stream.concat(told.standing().stream(), told.takenBack().stream().map(Merging::ended))
        .map(Telling::evidence)
        .sorted(Evidence.earliest())
        .toList();
  }

  private static Telling ended(Told.TakenBack takenBack) {
    return takenBack.telling().until(takenBack.when());
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
        .filter(telling -> telling.development().vote() != null)
        .max(
            Comparator.comparing((Telling it) -> it.attitude() == Attitude.CORRECTS)
                .thenComparingInt(it -> detail(it.development().vote())))
        .map(telling -> telling.development().vote())
        .filter(Objects::nonNull)
        .orElse(null);
  }

  private static int detail(@Nullable Vote vote) {
    return vote == null
        ? 0
        : 1 + (vote.rollCall() == null ? 0 : 2) + (vote.inFavour() == null ? 0 : 1);
  }
}
