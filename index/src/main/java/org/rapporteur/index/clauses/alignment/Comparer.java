package org.rapporteur.index.clauses.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.index.clauses.alignment.AlignedClause.Kind;
import org.rapporteur.index.clauses.alignment.AlignedClause.WordChange;
import org.rapporteur.index.clauses.alignment.Pairing.Group;
import org.rapporteur.index.clauses.reading.ClauseReader;
import org.rapporteur.index.clauses.reading.Draft;
import org.rapporteur.index.clauses.text.Wording;

/** Compares two texts whose clauses were read. */
public final class Comparer {

  /** A document with so many texts is a report or a collection. */
  private static final int FEWEST_OF_REPORT = 3;

  private final String beforeText;
  private final String afterText;
  private final List<Draft> beforeDrafts;
  private final List<Draft> afterDrafts;
  private final List<Wording> before;
  private final List<Wording> after;
  private final Map<Integer, Integer> groupOfBefore = new HashMap<>();
  private final Map<Integer, Integer> groupOfAfter = new HashMap<>();
  private final BitSet leftOutBefore = new BitSet();
  private final BitSet leftOutAfter = new BitSet();
  private final List<AlignedClause> aligned = new ArrayList<>();

  /** A comparison of two documents that each hold one text or several. */
  public Comparer(String beforeText, String afterText) {
    this.beforeText = beforeText;
    this.afterText = afterText;
    this.beforeDrafts = ClauseReader.read(beforeText);
    this.afterDrafts = ClauseReader.read(afterText);
    this.before = wordings(beforeDrafts);
    this.after = wordings(afterDrafts);
  }

  private static List<Wording> wordings(List<Draft> drafts) {
    return drafts.stream().flatMap(it -> it.clauses().stream()).toList();
  }

  /** The clauses of both, aligned. */
  public Comparison compare() {
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
    leaveOut(beforeDrafts, groupOfBefore.keySet(), leftOutBefore);
    leaveOut(afterDrafts, groupOfAfter.keySet(), leftOutAfter);
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
    if (leftOutAfter.get(place)) {
      return;
    }
    if (number == null) {
      aligned.add(
          new AlignedClause(
              Kind.NEW, List.of(), List.of(MarkedClause.plain(after.get(place))), List.of()));
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
    Rewording rewording = new Rewording(old, now);
    List<WordChange> changes = rewording.changes(beforeText, afterText);
    Kind kind = moved ? Kind.MOVED : changes.isEmpty() ? Kind.KEPT : Kind.CHANGED;
    return new AlignedClause(kind, rewording.markedBefore(), rewording.markedAfter(), changes);
  }

  /** What was dropped from a place of the earlier text on, up to the next that was not. */
  private void dropped(int from) {
    for (int at = from; at < before.size() && !groupOfBefore.containsKey(at); at++) {
      if (!leftOutBefore.get(at)) {
        MarkedClause clause = MarkedClause.plain(before.get(at));
        aligned.add(new AlignedClause(Kind.DROPPED, List.of(clause), List.of(), List.of()));
      }
    }
  }

  /** A report holds many texts; those of which nothing is in the other document say nothing. */
  private static void leaveOut(List<Draft> drafts, Set<Integer> paired, BitSet leftOut) {
    int from = 0;
    for (Draft draft : drafts) {
      int to = from + draft.clauses().size();
      boolean meets = IntStream.range(from, to).anyMatch(paired::contains);
      if (!meets && !paired.isEmpty() && drafts.size() >= FEWEST_OF_REPORT) {
        leftOut.set(from, to);
      }
      from = to;
    }
  }
}
