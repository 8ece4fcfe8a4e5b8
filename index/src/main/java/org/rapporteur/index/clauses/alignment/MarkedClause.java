package org.rapporteur.index.clauses.alignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.index.clauses.text.Clause;
import org.rapporteur.index.clauses.text.Word;
import org.rapporteur.index.clauses.text.Wording;

/**
 * A clause with the words marked that its counterpart lacks: in JSON the clause's keys and {@code
 * runs}.
 *
 * @param runs that make up the clause's text; one of them where nothing is marked
 */
public record MarkedClause(@JsonUnwrapped Clause clause, List<Run> runs) {

  /**
   * A stretch of a clause.
   *
   * @param changed whether it is deleted or inserted; never where the clause stands alone
   */
  public record Run(String text, boolean changed) {}

  public MarkedClause {
    runs = List.copyOf(runs);
  }

  static MarkedClause plain(Wording wording) {
    return of(wording, new BitSet());
  }

  /**
   * Marks words of a clause.
   *
   * @param changed their places among the clause's words
   */
  static MarkedClause of(Wording wording, BitSet changed) {
    Marking marking = new Marking();
    List<Word> words = wording.words();
    int end = 0;
    for (int at = 0; at < words.size(); at++) {
      int start = end;
      boolean blank = at > 0 && words.get(at).start() > words.get(at - 1).end();
      end = start + words.get(at).end() - words.get(at).start() + (blank ? 1 : 0);
      marking.add(wording.clause().text().substring(start, end), changed.get(at));
    }
    marking.add(wording.clause().text().substring(end), false);
    marking.close();
    return new MarkedClause(wording.clause(), marking.runs);
  }

  /** Runs as they grow; a blank between two is left to the one that is not marked. */
  private static final class Marking {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean changed;

    void add(String words, boolean change) {
      if (words.isEmpty() || change == changed) {
        open.append(words);
        return;
      }
      boolean blank = change && words.startsWith(" ");
      open.append(blank ? " " : "");
      close();
      changed = change;
      open.append(blank ? words.substring(1) : words);
    }

    private void close() {
      if (!open.isEmpty()) {
        runs.add(new Run(open.toString(), changed));
        open.setLength(0);
      }
    }
  }
}
