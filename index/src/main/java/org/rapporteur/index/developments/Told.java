package org.rapporteur.index.developments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.index.telling.Further;
import org.rapporteur.index.telling.Period;
import org.rapporteur.index.telling.StoredDevelopment;
import org.rapporteur.index.telling.Telling;
import org.rapporteur.index.telling.Telling.Attitude;

/**
 * A development as it stands at a time: what is told of it then, and what was told and has been
 * taken back.
 *
 * @param ids of the developments as they are kept; the first is the one that leads
 * @param standing earliest first
 * @param takenBack earliest first
 */
record Told(
    List<String> ids, List<Telling> standing, List<TakenBack> takenBack, List<Further> further) {

  /** A telling that stands no more. */
  record TakenBack(Telling telling, Correction.Kind how, Instant when, Telling by) {}

  private static final Comparator<Telling> LEADING =
      Comparator.comparing((Telling it) -> it.attitude() == Attitude.CORRECTS)
          .thenComparing(it -> it.development().precision(), Comparator.reverseOrder())
          .thenComparing(Telling.mostTelling());

  static Told now(StoredDevelopment stored) {
    return at(stored, Instant.MAX);
  }

  /** As it stood at a time: what was not known then is not there, what was said then still is. */
  static Told asOf(StoredDevelopment stored, Instant time) {
    return at(stored, time);
  }

  private static Told at(StoredDevelopment stored, Instant time) {
    boolean now = time.equals(Instant.MAX);
    List<Telling> known =
        stored.tellings().stream()
            .filter(it -> now || (it.learned() != null && !it.learned().isAfter(time)))
            .map(it -> it.until() != null && it.until().isAfter(time) ? it.until(null) : it)
            .toList();
    List<TakenBack> takenBack = new ArrayList<>();
    List<Telling> standing = new ArrayList<>();
    for (Telling telling : known) {
      if (telling.attitude() != Attitude.TAKES_BACK) {
        endOf(telling, known).ifPresentOrElse(takenBack::add, () -> standing.add(telling));
      }
    }
    List<Further> further =
        stored.further().stream().filter(it -> now || it.isKnownAt(time)).toList();
    return new Told(List.of(stored.id()), standing, takenBack, further);
  }

  private static Optional<TakenBack> endOf(Telling telling, List<Telling> known) {
    Instant until = telling.until();
    if (until != null) {
      return Optional.of(new TakenBack(telling, Correction.Kind.EDITED, until, telling));
    }
    for (Telling other : known) {
      Instant when = other.learned();
      if (when != null && retracts(other, telling) && !when.isBefore(since(telling))) {
        return Optional.of(new TakenBack(telling, Correction.Kind.RETRACTED, when, other));
      }
    }
    return Optional.empty();
  }

  private static boolean retracts(Telling retraction, Telling told) {
    return retraction.attitude() == Attitude.TAKES_BACK && retraction.voice().equals(told.voice());
  }

  private static Instant since(Telling telling) {
    return Objects.requireNonNullElse(telling.learned(), Instant.MIN);
  }

  String id() {
    return ids.getFirst();
  }

  /** Whether anybody told it at all. */
  boolean isTold() {
    return !standing.isEmpty() || !takenBack.isEmpty();
  }

  boolean isRetracted() {
    return standing.isEmpty();
  }

  /**
   * The telling in whose words it is given: a correction, else the finest date, else the surest.
   */
  Telling leading() {
    return all().max(LEADING).orElseThrow();
  }

  /** What stands, or where nothing does, what stood. */
  Stream<Telling> all() {
    return standing.isEmpty() ? takenBack.stream().map(TakenBack::telling) : standing.stream();
  }

  Period period() {
    return Period.of(leading().development());
  }

  Precision precision() {
    return leading().development().precision();
  }

  Set<String> documents() {
    return all().map(Telling::document).collect(Collectors.toSet());
  }

  /** Both as one; this one leads. */
  Told with(Told other) {
    return new Told(
        join(ids, other.ids),
        Stream.concat(standing.stream(), other.standing.stream())
            .sorted(StoredDevelopment.earliest())
            .toList(),
        join(takenBack, other.takenBack),
        join(further, other.further));
  }

  private static <T> List<T> join(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
