package org.rapporteur.index.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.index.documents.DocumentVersion.TextChange;

/**
 * The words in which two texts differ, found as Myers describes (An O(ND) Difference Algorithm and
 * Its Variations, 1986), with a bound on the work: texts that differ in more than {@value
 * #MOST_EDITS} words are one change from their first difference to their last.
 */
final class WordChanges {

  private static final int MOST_EDITS = 1500;
  private static final int CONTEXT = 60;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final String before;
  private final String after;
  private final List<Word> old;
  private final List<Word> now;

  private record Word(String text, int start, int end) {}

  private WordChanges(String before, String after) {
    this.before = before;
    this.after = after;
    this.old = words(before);
    this.now = words(after);
  }

  /** The changes in the order of the text. */
  static List<TextChange> between(String before, String after) {
    return before.equals(after) ? List.of() : new WordChanges(before, after).changes();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    return words;
  }

  private List<TextChange> changes() {
    int head = 0;
    while (head < old.size() && head < now.size() && same(head, head)) {
      head++;
    }
    int oldEnd = old.size();
    int nowEnd = now.size();
    while (oldEnd > head && nowEnd > head && same(oldEnd - 1, nowEnd - 1)) {
      oldEnd--;
      nowEnd--;
    }
    List<TextChange> changes = new ArrayList<>();
    for (Edit edit : new Edits(head, oldEnd, nowEnd).find()) {
      changes.add(change(edit));
    }
    return changes;
  }

  private boolean same(int inOld, int inNow) {
    return old.get(inOld).text().equals(now.get(inNow).text());
  }

  private TextChange change(Edit edit) {
    int start = position(now, edit.nowFrom(), after.length());
    int end = edit.nowTo() == edit.nowFrom() ? start : now.get(edit.nowTo() - 1).end();
    int oldStart = position(old, edit.oldFrom(), before.length());
    int oldEnd = edit.oldTo() == edit.oldFrom() ? oldStart : old.get(edit.oldTo() - 1).end();
    return new TextChange(
        after.substring(Math.max(0, start - CONTEXT), start),
        before.substring(oldStart, oldEnd),
        after.substring(start, end),
        after.substring(end, Math.min(after.length(), end + CONTEXT)),
        start,
        end);
  }

  private static int position(List<Word> words, int index, int end) {
    return index < words.size() ? words.get(index).start() : end;
  }

  /** Words of the old text that give way to words of the new one; ends are exclusive. */
  private record Edit(int oldFrom, int oldTo, int nowFrom, int nowTo) {}

  /** The search for the fewest edits between what is left of the texts without equal ends. */
  private final class Edits {

    private final int head;
    private final int oldCount;
    private final int nowCount;

    Edits(int head, int oldEnd, int nowEnd) {
      this.head = head;
      this.oldCount = oldEnd - head;
      this.nowCount = nowEnd - head;
    }

    List<Edit> find() {
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
      int[] reach = new int[2 * MOST_EDITS + 3];
      for (int edits = 0; edits <= MOST_EDITS; edits++) {
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
          reach[diagonal + MOST_EDITS + 1] = furthest(reach, diagonal, edits);
        }
        steps.add(Arrays.copyOfRange(reach, MOST_EDITS - edits, MOST_EDITS + edits + 3));
        int end = oldCount - nowCount;
        if (Math.abs(end) <= edits && reach[end + MOST_EDITS + 1] >= oldCount) {
          return steps;
        }
      }
      return List.of();
    }

    private int furthest(int[] reach, int diagonal, int edits) {
      int at = diagonal + MOST_EDITS + 1;
      boolean down = diagonal == -edits || (diagonal != edits && reach[at - 1] < reach[at + 1]);
      int x = down ? reach[at + 1] : reach[at - 1] + 1;
      while (x < oldCount
          && x - diagonal < nowCount
          && x - diagonal >= 0
          && same(head + x, head + x - diagonal)) {
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
}
