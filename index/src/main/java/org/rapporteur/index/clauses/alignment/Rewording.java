package org.rapporteur.index.clauses.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.index.clauses.alignment.AlignedClause.WordChange;
import org.rapporteur.index.clauses.text.Word;
import org.rapporteur.index.clauses.text.Wording;
import org.rapporteur.index.difference.Edit;
import org.rapporteur.index.difference.Edits;

/** The words in which two wordings differ. */
final class Rewording {

  private static final int MOST_EDITS = 800;

  /** Between two changes, so many small words that stay are read as changed with them. */
  private static final int MOST_BETWEEN = 2;

  private static final int LONGEST_SMALL_WORD = 3;

  private final List<Word> before;
  private final List<Word> after;

  private final List<Wording> beforeWordings;
  private final List<Wording> afterWordings;
  private final List<Edit> edits;

  /** Of the clauses that are one in two texts. */
  Rewording(List<Wording> before, List<Wording> after) {
    this.beforeWordings = before;
    this.afterWordings = after;
    this.before = before.stream().flatMap(it -> it.words().stream()).toList();
    this.after = after.stream().flatMap(it -> it.words().stream()).toList();
    this.edits =
        readable(
            Edits.between(
                this.before.stream().map(Word::key).toList(),
                this.after.stream().map(Word::key).toList(),
                MOST_EDITS));
  }

  /** The changes; empty where the words are the same. */
  List<WordChange> changes(String beforeText, String afterText) {
    return edits.stream().map(it -> change(it, beforeText, afterText)).toList();
  }

  List<MarkedClause> markedBefore() {
    BitSet changed = new BitSet();
    edits.forEach(it -> changed.set(it.oldFrom(), it.oldTo()));
    return marked(beforeWordings, changed);
  }

  List<MarkedClause> markedAfter() {
    BitSet changed = new BitSet();
    edits.forEach(it -> changed.set(it.nowFrom(), it.nowTo()));
    return marked(afterWordings, changed);
  }

  private static List<MarkedClause> marked(List<Wording> wordings, BitSet changed) {
    List<MarkedClause> marked = new ArrayList<>();
    int from = 0;
    for (Wording wording : wordings) {
      int to = from + wording.words().size();
      marked.add(MarkedClause.of(wording, changed.get(from, to)));
      from = to;
    }
    return marked;
  }

  private WordChange change(Edit edit, String beforeText, String afterText) {
    int removed = start(before, edit.oldFrom());
    int removedEnd = edit.oldTo() == edit.oldFrom() ? removed : before.get(edit.oldTo() - 1).end();
    int added = start(after, edit.nowFrom());
    int addedEnd = edit.nowTo() == edit.nowFrom() ? added : after.get(edit.nowTo() - 1).end();
    return new WordChange(
        beforeText.substring(removed, removedEnd),
        removed,
        removedEnd,
        afterText.substring(added, addedEnd),
        added,
        addedEnd);
  }

  private static int start(List<Word> words, int at) {
    return at < words.size() ? words.get(at).start() : words.isEmpty() ? 0 : words.getLast().end();
  }

  /** Replaced words that only small words part are replaced together. */
  private List<Edit> readable(List<Edit> edits) {
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : edits) {
      Edit last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && replaces(last) && replaces(edit) && isSmall(last, edit)) {
        joined.set(
            joined.size() - 1,
            new Edit(last.oldFrom(), edit.oldTo(), last.nowFrom(), edit.nowTo()));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }

  private static boolean replaces(Edit edit) {
    return edit.oldTo() > edit.oldFrom() && edit.nowTo() > edit.nowFrom();
  }

  private boolean isSmall(Edit one, Edit next) {
    List<Word> kept = before.subList(one.oldTo(), next.oldFrom());
    return kept.size() <= MOST_BETWEEN
        && kept.stream().allMatch(word -> word.key().length() <= LONGEST_SMALL_WORD);
  }
}
