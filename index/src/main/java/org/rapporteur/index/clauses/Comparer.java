package org.rapporteur.index.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.index.clauses.AlignedClause.Kind;
import org.rapporteur.index.clauses.AlignedClause.WordChange;
import org.rapporteur.index.clauses.Pairing.Group;

/** Compares two texts whose clauses were read. */
final class Comparer {

  private final String beforeText;
  private final String afterText;
  private final List<Wording> before;
  private final List<Wording> after;
  private final Map<Integer, Integer> groupOfBefore = new HashMap<>();
  private final Map<Integer, Integer> groupOfAfter = new HashMap<>();
  private final List<AlignedClause> aligned = new ArrayList<>();

  Comparer(String beforeText, String afterText) {
    this.beforeText = beforeText;
    this.afterText = afterText;
    this.before = ClauseReader.read(beforeText);
    this.after = ClauseReader.read(afterText);
  }

  Comparison compare() {
    List<Group> groups = Pairing.of(before, after);
    Set<Integer> moved = moved(groups);
    for (int group = 0; group < groups.size(); group++) {
      for (int place : groups.get(group).before()) {
        groupOfBefore.put(place, group);
      }
      for (int place : groups.get(group).after()) {
        groupOfAfter.put(place, group);
      }
    }
    dropped(0);
    for (int place = 0; place < after.size(); place++) {
      add(place, groups, moved);
    }
    return Comparison.of(aligned);
  }

  private Set<Integer> moved(List<Group> groups) {
    List<Integer> places = groups.stream().map(it -> it.after().getFirst()).toList();
    List<Integer> words =
        groups.stream()
            .map(it -> it.after().stream().mapToInt(at -> after.get(at).words().size()).sum())
            .toList();
    return Moves.among(places, words);
  }

  private void add(int place, List<Group> groups, Set<Integer> moved) {
    Integer number = groupOfAfter.get(place);
    if (number == null) {
      aligned.add(
          new AlignedClause(Kind.NEW, List.of(), List.of(after.get(place).clause()), List.of()));
      return;
    }
    Group group = groups.get(number);
    if (group.after().getFirst() == place) {
      aligned.add(pair(group, moved.contains(number)));
      group.before().forEach(at -> dropped(at + 1));
    }
  }

  private AlignedClause pair(Group group, boolean moved) {
    List<Wording> old = group.before().stream().map(before::get).toList();
    List<Wording> now = group.after().stream().map(after::get).toList();
    List<WordChange> changes = Rewording.of(old, beforeText, now, afterText);
    Kind kind = moved ? Kind.MOVED : changes.isEmpty() ? Kind.KEPT : Kind.CHANGED;
    return new AlignedClause(kind, clauses(old), clauses(now), changes);
  }

  private static List<Clause> clauses(List<Wording> wordings) {
    return wordings.stream().map(Wording::clause).toList();
  }

  /** What was dropped from a place of the earlier text on, up to the next that was not. */
  private void dropped(int from) {
    for (int at = from; at < before.size() && !groupOfBefore.containsKey(at); at++) {
      aligned.add(
          new AlignedClause(Kind.DROPPED, List.of(before.get(at).clause()), List.of(), List.of()));
    }
  }
}
