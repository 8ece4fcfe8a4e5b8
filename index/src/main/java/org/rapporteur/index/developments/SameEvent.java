package org.rapporteur.index.developments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.DevelopmentObject;
import org.rapporteur.contract.Stage;

/**
 * Finds tellings of one event that differ in how precisely they date it, or in what they call the
 * text. "In October" is the 15th where that is the only day of October on which the same was done
 * by the same to the same; where there are two such days, it stays by itself.
 */
final class SameEvent {

  private final TextNames names;

  SameEvent(TextNames names) {
    this.names = names;
  }

  /** The same developments, those of one event as one, the finest first of each. */
  List<Told> merge(List<Told> developments) {
    List<Told> merged = new ArrayList<>();
    developments.stream()
        .sorted(Comparator.comparing(Told::precision))
        .forEach(told -> addTo(merged, told));
    merged.sort(
        Comparator.comparing((Told it) -> it.period().first())
            .thenComparing(it -> it.period().last())
            .thenComparing(Told::id));
    return merged;
  }

  private void addTo(List<Told> merged, Told told) {
    List<Integer> same = new ArrayList<>();
    for (int i = 0; i < merged.size() && same.size() < 2; i++) {
      if (isSame(merged.get(i), told)) {
        same.add(i);
      }
    }
    if (same.size() == 1) {
      merged.set(same.getFirst(), merged.get(same.getFirst()).with(told));
    } else {
      merged.add(told);
    }
  }

  private boolean isSame(Told fine, Told coarse) {
    Telling one = fine.leading();
    Telling other = coarse.leading();
    return one.development().stage() == other.development().stage()
        && fine.isRetracted() == coarse.isRetracted()
        && isWithin(fine, coarse)
        && hasSameObject(fine, coarse)
        && (haveSameText(one, other) || mayBeBySame(one, other));
  }

  /** A coarser date holds the finer; on one day it takes the same text to be the same event. */
  private boolean isWithin(Told fine, Told coarse) {
    boolean coarser = fine.precision().compareTo(coarse.precision()) < 0;
    boolean sameDate = fine.period().equals(coarse.period());
    return coarse.period().contains(fine.period())
        && (coarser || (sameDate && haveSameText(fine.leading(), coarse.leading())));
  }

  private boolean haveSameText(Telling one, Telling other) {
    String text = text(one);
    return text != null && text.equals(text(other));
  }

  private static boolean mayBeBySame(Telling one, Telling other) {
    Set<String> actors = actors(one);
    Set<String> others = actors(other);
    return actors.equals(others) || !Collections.disjoint(actors, others);
  }

  private static Set<String> actors(Telling telling) {
    var actors = telling.development().actors();
    return new HashSet<>(Identity.mainActors(actors.isEmpty() ? telling.sponsors() : actors));
  }

  private boolean hasSameObject(Told fine, Told coarse) {
    Telling one = fine.leading();
    Telling other = coarse.leading();
    String text = text(one);
    String otherText = text(other);
    if (text != null && otherText != null) {
      return text.equals(otherText);
    }
    String object = words(one);
    String otherObject = words(other);
    Stage stage = one.development().stage();
    if (Kin.FREQUENT.contains(stage) || Identity.DECISIONS.contains(stage)) {
      return object.equals(otherObject);
    }
    boolean onlyOneSays = isVague(one) || isVague(other);
    return object.equals(otherObject)
        || (onlyOneSays && Collections.disjoint(fine.documents(), coarse.documents()));
  }

  /** Whether the object is no more than words, or none. */
  private static boolean isVague(Telling telling) {
    DevelopmentObject object = telling.development().object();
    return object == null || (object.reference() == null && object.entity() == null);
  }

  private @Nullable String text(Telling telling) {
    DevelopmentObject object = telling.development().object();
    return object == null ? null : names.text(telling.document(), object);
  }

  private static String words(Telling telling) {
    DevelopmentObject object = telling.development().object();
    if (object == null) {
      return "";
    }
    if (object.draft() != null && !telling.sponsors().isEmpty()) {
      return "draft:" + String.join(",", Identity.mainActors(telling.sponsors()));
    }
    return List.of(nonNull(object.reference()), nonNull(object.entity()), nonNull(object.draft()))
        .stream()
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElseGet(() -> Identity.words(object.description()));
  }

  private static String nonNull(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
