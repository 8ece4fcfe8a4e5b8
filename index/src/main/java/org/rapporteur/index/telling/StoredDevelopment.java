package org.rapporteur.index.telling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A development as it is kept: all that is told of it, earliest first, and what was told and taken
 * back. Of very many tellings the earliest and the surest are kept and the rest counted, so that a
 * development stays readable, and cheap to change, however many tell of it.
 */
public record StoredDevelopment(String id, List<Telling> tellings, List<Further> further) {

  /** As many as a reader looks through, and a few pages of JSON. */
  public static final int MOST_TELLINGS = 100;

  private static final int EARLIEST_KEPT = 80;

  private static final Comparator<Telling> EARLIEST =
      Comparator.comparing(Telling::learned, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Telling::document)
          .thenComparingInt(telling -> telling.development().start())
          .thenComparing(telling -> telling.development().id());

  public StoredDevelopment {
    tellings = tellings.stream().sorted(EARLIEST).toList();
    further = further == null ? List.of() : List.copyOf(further);
  }

  public static StoredDevelopment of(String id, List<Telling> tellings) {
    return new StoredDevelopment(id, tellings, List.of());
  }

  public static StoredDevelopment untold(String id) {
    return of(id, List.of());
  }

  public static Comparator<Telling> earliest() {
    return EARLIEST;
  }

  @JsonIgnore
  public boolean isUntold() {
    return tellings.isEmpty();
  }

  /**
   * With what a document tells now in place of what it told; what it told later than that stays. An
   * edited page's earlier words stay as taken back; those that we misread go.
   */
  public StoredDevelopment retold(Retelling retelling) {
    if (tellings.stream().filter(isOf(retelling)).anyMatch(it -> !retelling.isNewerThan(it))
        || further.stream()
            .filter(isOfFurther(retelling))
            .anyMatch(it -> it.revision() > retelling.revision())) {
      return this;
    }
    List<Telling> mine = tellings.stream().filter(isOf(retelling)).toList();
    var others = tellings.stream().filter(isOf(retelling).negate());
    var rest = further.stream().filter(isOfFurther(retelling).negate()).toList();
    List<Telling> all =
        Stream.of(others, history(mine, retelling), now(mine, retelling))
            .flatMap(it -> it)
            .toList();
    return bounded(all, rest);
  }

  private static Predicate<Telling> isOf(Retelling retelling) {
    return it -> it.document().equals(retelling.document());
  }

  private static Predicate<Further> isOfFurther(Retelling retelling) {
    return it -> it.document().equals(retelling.document());
  }

  /** What the document said in earlier versions and says no more, or not with the same figures. */
  private static Stream<Telling> history(List<Telling> mine, Retelling retelling) {
    return mine.stream()
        .filter(it -> it.until() != null || isEditedAway(it, retelling))
        .map(it -> it.until() == null ? it.until(retelling.fetched()) : it);
  }

  private static boolean isEditedAway(Telling told, Retelling retelling) {
    return retelling.isEditOf(told)
        && retelling.fetched() != null
        && retelling.now().stream().noneMatch(it -> saysTheSame(it, told));
  }

  private static boolean saysTheSame(Telling one, Telling other) {
    return Objects.equals(one.development().vote(), other.development().vote());
  }

  /** What it tells now, since it first did. */
  private static Stream<Telling> now(List<Telling> mine, Retelling retelling) {
    return retelling.now().stream()
        .map(telling ->
            mine.stream()
                .filter(it -> it.until() == null && saysTheSame(it, telling))
                .map(Telling::learned)
                .map(Optional::ofNullable)
                .findFirst()
                .map(since -> telling.learnedAt(earlier(since.orElse(null), telling.learned())))
                .orElse(telling));
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private StoredDevelopment bounded(List<Telling> all, List<Further> rest) {
    if (all.size() <= MOST_TELLINGS) {
      return new StoredDevelopment(id, all, rest);
    }
    List<Telling> ordered = all.stream().sorted(EARLIEST).toList();
    List<Telling> kept = new ArrayList<>(ordered.subList(0, EARLIEST_KEPT));
    List<Telling> surest =
        ordered.subList(EARLIEST_KEPT, ordered.size()).stream()
            .sorted(Telling.mostTelling().reversed())
            .toList();
    int places = MOST_TELLINGS - EARLIEST_KEPT;
    kept.addAll(surest.subList(0, places));
    List<Further> counted = new ArrayList<>(rest);
    surest.subList(places, surest.size()).stream()
        .filter(it -> it.until() == null)
        .filter(it -> kept.stream().noneMatch(other -> other.document().equals(it.document())))
        .forEach(it -> counted.add(counted(it, kept)));
    return new StoredDevelopment(id, kept, counted);
  }

  private static Further counted(Telling telling, List<Telling> kept) {
    return new Further(
        telling.document(),
        telling.revision(),
        telling.learned(),
        IndependentSources.voice(telling, kept));
  }
}
