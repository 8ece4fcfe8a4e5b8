package org.rapporteur.index.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fewest edits between two sequences, found as Myers describes (An O(ND) Difference Algorithm
 * and Its Variations, 1986), with a bound on the work.
 */
public final class Edits {

  private final List<?> old;
  private final List<?> now;
  private final int head;
  private final int oldCount;
  private final int nowCount;
  private final int most;

  private Edits(List<?> old, List<?> now, int head, int oldEnd, int nowEnd, int most) {
    this.old = old;
    this.now = now;
    this.head = head;
    this.oldCount = oldEnd - head;
    this.nowCount = nowEnd - head;
    this.most = most;
  }

  /**
   * The edits in the order of the sequences, those that touch made one.
   *
   * @param most sequences that differ in more elements are one edit from their first difference to
   *     their last
   */
  public static List<Edit> between(List<?> old, List<?> now, int most) {
    int head = 0;
    while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
      head++;
    }
    int oldEnd = old.size();
    int nowEnd = now.size();
    while (oldEnd > head && nowEnd > head && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
      oldEnd--;
      nowEnd--;
    }
    return new Edits(old, now, head, oldEnd, nowEnd, most).find();
  }

  private List<Edit> find() {
    if (oldCount == 0 && nowCount == 0) {
      return List.of();
    }
    List<int[]> steps = steps();
    return steps.isEmpty()
        ? List.of(new Edit(head, head + oldCount, head, head + nowCount))
        : edits(steps);
  }

  /** For each number of edits, how far each diagonal reaches; empty where they are too many. */
  private List<int[]> steps() {
    List<int[]> steps = new ArrayList<>();
    int[] reach = new int[2 * most + 3];
    for (int edits = 0; edits <= most; edits++) {
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        reach[diagonal + most + 1] = furthest(reach, diagonal, edits);
      }
      steps.add(Arrays.copyOfRange(reach, most - edits, most + edits + 3));
      int end = oldCount - nowCount;
      if (Math.abs(end) <= edits && reach[end + most + 1] >= oldCount) {
        return steps;
      }
    }
    return List.of();
  }

  private int furthest(int[] reach, int diagonal, int edits) {
    int at = diagonal + most + 1;
    boolean down = diagonal == -edits || (diagonal != edits && reach[at - 1] < reach[at + 1]);
    int x = down ? reach[at + 1] : reach[at - 1] + 1;
    while (x < oldCount
        && x - diagonal < nowCount
        && x - diagonal >= 0
        && old.get(head + x).equals(now.get(head + x - diagonal))) {
      x++;
    }
    return x;
  }

  /** Walks back from the ends, and joins edits that touch. */
  private List<Edit> edits(List<int[]> steps) {
    List<Edit> found = new ArrayList<>();
    int x = oldCount;
    int y = nowCount;
    for (int edits = steps.size() - 1; edits > 0; edits--) {
      int[] reach = steps.get(edits - 1);
      int diagonal = x - y;
      boolean down =
          diagonal == -edits
              || (diagonal != edits
                  && at(reach, edits - 1, diagonal - 1) < at(reach, edits - 1, diagonal + 1));
      int from = down ? diagonal + 1 : diagonal - 1;
      int fromX = at(reach, edits - 1, from);
      int fromY = fromX - from;
      add(
          found,
          new Edit(
              head + fromX,
              head + fromX + (down ? 0 : 1),
              head + fromY,
              head + fromY + (down ? 1 : 0)));
      x = fromX;
      y = fromY;
    }
    return found.reversed();
  }

  private static int at(int[] reach, int edits, int diagonal) {
    return reach[diagonal + edits + 1];
  }

  private static void add(List<Edit> found, Edit edit) {
    Edit next = found.isEmpty() ? null : found.getLast();
    if (next != null && edit.oldTo() == next.oldFrom() && edit.nowTo() == next.nowFrom()) {
      found.set(
          found.size() - 1, new Edit(edit.oldFrom(), next.oldTo(), edit.nowFrom(), next.nowTo()));
    } else {
      found.add(edit);
    }
  }
}
