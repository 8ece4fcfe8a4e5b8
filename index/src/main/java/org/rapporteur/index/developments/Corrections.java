package org.rapporteur.index.developments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.index.developments.Told.TakenBack;
import org.rapporteur.index.telling.Identity;
import org.rapporteur.index.telling.Telling;
import org.rapporteur.index.telling.Telling.Attitude;

/**
 * Says of developments what they were before they were corrected. One that its only tellers have
 * moved to another date is shown there, with what it was; one that they took back without another
 * word stays, as retracted.
 */
final class Corrections {

  /** Farther apart, it is another event that the same document tells of. */
  private static final long MOST_DAYS = 60;

  private final Map<Told, List<Correction>> corrections = new LinkedHashMap<>();

  private Corrections(List<Told> developments) {
    developments.forEach(it -> corrections.put(it, own(it)));
    for (Told told : developments) {
      successor(told, developments).ifPresent(it -> fold(told, it));
    }
  }

  /** The developments to show, each with its corrections, in the order given. */
  static Map<Told, List<Correction>> of(List<Told> developments) {
    return new Corrections(developments).corrections;
  }

  private void fold(Told from, Told into) {
    Telling by = into.standing().getLast();
    List<Correction> all = new ArrayList<>(corrections.getOrDefault(into, List.of()));
    all.addAll(
        from.isRetracted()
            ? own(from)
            : List.of(correction(Correction.Kind.CORRECTED, by.learned(), by, from.leading())));
    corrections.put(into, List.copyOf(all));
    corrections.remove(from);
  }

  private static List<Correction> own(Told told) {
    return told.takenBack().stream().map(Corrections::correction).toList();
  }

  private static Correction correction(TakenBack it) {
    return correction(it.how(), it.when(), it.by(), it.telling());
  }

  private static Correction correction(
      Correction.Kind kind, @Nullable Instant when, Telling by, Telling before) {
    return new Correction(
        kind, when, by.document(), by.title(), by.url(), was(before), before.sentence());
  }

  private static String was(Telling telling) {
    Development development = telling.development();
    Vote vote = development.vote();
    return vote == null || vote.inFavour() == null
        ? development.date()
        : String.format(
            "%s, %d-%d-%d",
            development.date(),
            vote.inFavour(),
            Optional.ofNullable(vote.against()).orElse(0),
            Optional.ofNullable(vote.abstaining()).orElse(0));
  }

  /** The development that holds in place of one. */
  private static Optional<Told> successor(Told told, List<Told> developments) {
    return developments.stream()
        .filter(it -> !it.id().equals(told.id()) && !it.isRetracted() && isLike(told, it))
        .filter(it -> told.isRetracted() ? isMovedTo(told, it) : isCorrectedBy(told, it))
        .min(Comparator.comparingLong(it -> it.period().daysTo(told.period())));
  }

  private static boolean isLike(Told one, Told other) {
    Set<String> actors = actors(one);
    Set<String> others = actors(other);
    return one.leading().development().stage() == other.leading().development().stage()
        && one.period().daysTo(other.period()) <= MOST_DAYS
        && !one.period().equals(other.period())
        && (actors.isEmpty() || others.isEmpty() || !Collections.disjoint(actors, others));
  }

  private static Set<String> actors(Told told) {
    return new HashSet<>(Identity.mainActors(told.leading().development().actors()));
  }

  /** The very document that took the one back tells the other. */
  private static boolean isMovedTo(Told told, Told other) {
    Set<String> now = other.documents();
    return told.takenBack().stream().anyMatch(it -> now.contains(it.by().document()));
  }

  /** Those who told the one have sent out a correction since. */
  private static boolean isCorrectedBy(Told told, Told other) {
    Telling correction = other.leading();
    return correction.attitude() == Attitude.CORRECTS
        && told.leading().attitude() != Attitude.CORRECTS
        && hasSameObject(told.leading(), correction)
        && voices(told.standing().stream()).equals(Set.of(correction.voice()));
  }

  private static boolean hasSameObject(Telling one, Telling other) {
    var object = one.development().object();
    var corrected = other.development().object();
    return object == null || corrected == null || object.equals(corrected);
  }

  private static Set<String> voices(Stream<Telling> tellings) {
    return tellings.map(Telling::voice).collect(Collectors.toSet());
  }
}
