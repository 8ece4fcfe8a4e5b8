package org.rapporteur.bench.development;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Vote;

/**
 * A development that a reader finds.
 *
 * @param orStages stages that a reader may call it with as much right
 * @param actors their names; absent where any will do
 * @param mayAlso names that may stand beside them
 * @param object a symbol, a draft's or an entity's name, or words
 * @param vote {@code 111-19-55}, or the manner
 * @param optional neither required nor wrong
 */
record Expected(
    String date,
    String stage,
    @Nullable List<String> orStages,
    @Nullable List<String> actors,
    @Nullable List<String> mayAlso,
    @Nullable String object,
    @Nullable String vote,
    @Nullable Boolean optional) {

  boolean isOptional() {
    return optional != null && optional;
  }

  /** Whether a development is this one: date with its precision, stage and actors. */
  boolean fits(Development development) {
    return development.date().equals(date)
        && fitsStage(development.stage().name())
        && fitsActors(development.actors().stream().map(Actor::name).toList());
  }

  private boolean fitsStage(String found) {
    return found.equals(stage) || (orStages != null && orStages.contains(found));
  }

  private boolean fitsActors(List<String> found) {
    if (actors == null) {
      return true;
    }
    boolean all = actors.stream().allMatch(a -> found.stream().anyMatch(f -> f.startsWith(a)));
    List<String> allowed =
        Stream.concat(actors.stream(), mayAlso == null ? Stream.of() : mayAlso.stream()).toList();
    return all && found.stream().allMatch(f -> allowed.stream().anyMatch(f::startsWith));
  }

  boolean fitsObject(Development development, EnrichedDocument reading) {
    return object == null || nameOf(development.object(), reading).startsWith(object);
  }

  boolean fitsVote(Development development) {
    return vote == null || vote.equals(written(development.vote()));
  }

  /** How a reader would name an object. */
  static String nameOf(@Nullable DevelopmentObject object, EnrichedDocument reading) {
    if (object == null) {
      return "";
    } else if (object.draft() != null) {
      return reading.drafts().stream()
          .filter(draft -> draft.id().equals(object.draft()))
          .map(draft -> draft.name())
          .findFirst()
          .orElse(object.draft());
    } else if (object.entity() != null) {
      return reading.entities().stream()
          .filter(entity -> entity.id().equals(object.entity()))
          .map(entity -> entity.name())
          .findFirst()
          .orElse(object.entity());
    }
    return Stream.of(object.reference(), object.description())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  static String written(@Nullable Vote vote) {
    if (vote == null) {
      return "";
    }
    return vote.manner() != null
        ? vote.manner()
        : vote.inFavour() + "-" + vote.against() + "-" + vote.abstaining();
  }
}
