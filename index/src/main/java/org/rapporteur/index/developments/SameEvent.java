package org.rapporteur.index.developments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.index.telling.Identity;
import org.rapporteur.index.telling.Telling;

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
        && (haveSameText(one, other) || areSameButForTheDate(one, other));
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

  private static boolean areSameButForTheDate(Telling one, Telling other) {
    return Identity.undated(one).equals(Identity.undated(other))
        && (!Kin.FREQUENT.contains(one.development().stage()) || words(one).equals(words(other)));
  }

  private static String words(Telling telling) {
    DevelopmentObject object = telling.development().object();
    return object == null ? "" : Identity.words(object.description());
  }

  private @Nullable String text(Telling telling) {
    DevelopmentObject object = telling.development().object();
    return object == null ? null : names.text(telling.document(), object);
  }
}
