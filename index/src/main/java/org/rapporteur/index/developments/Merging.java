package org.rapporteur.index.developments;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.index.telling.IndependentSources;
import org.rapporteur.index.telling.Telling;
import org.rapporteur.index.telling.Telling.Attitude;

/** Makes one development of all that is told of it. */
final class Merging {

  private Merging() {}

  /**
   * The development in the words of its leading telling, with the most that any knows of the object
   * and the vote.
   */
  static MergedDevelopment merged(
      Told told, List<String> conflictsWith, List<Correction> corrections) {
    List<Telling> tellings = told.all().toList();
    Telling leading = told.leading();
    Telling exact =
        tellings.stream().max(Comparator.comparingInt(Telling::exactness)).orElseThrow();
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
        .map(Evidence::of)
        .sorted(Evidence.earliest())
        .toList();
  }

  private static Telling ended(Told.TakenBack takenBack) {
    return takenBack.telling().until(takenBack.when());
  }

  private static @Nullable Vote vote(List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> telling.development().vote() != null)
        .max(
            Comparator.comparing((Telling it) -> it.attitude() == Attitude.CORRECTS)
                .thenComparingInt(it -> it.votesKnown()))
        .map(telling -> telling.development().vote())
        .filter(Objects::nonNull)
        .orElse(null);
  }
}
