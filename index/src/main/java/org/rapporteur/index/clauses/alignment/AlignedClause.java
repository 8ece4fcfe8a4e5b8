package org.rapporteur.index.clauses.alignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Clauses of two texts that are the same clause, or one that stands in one text alone.
 *
 * @param before of the earlier text: none where it is new, several where they were merged
 * @param after of the later text: none where it was dropped, several where one was split
 * @param changes words that differ, in the order of the later text; empty where the language is the
 *     same, and where there is only one side
 */
public record AlignedClause(
    Kind kind, List<MarkedClause> before, List<MarkedClause> after, List<WordChange> changes) {

  /** What became of it. A new number alone is no change. */
  public enum Kind {
    /** The same words in the same order among the clauses. */
    KEPT,
    /** Other words. */
    CHANGED,
    /** Elsewhere among the clauses, in the same words or in others. */
    MOVED,
    /** Only in the later text. */
    NEW,
    /** Only in the earlier text. */
    DROPPED;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Words of the earlier text that gave way to words of the later one. Positions are those of the
   * documents' texts, ends exclusive; where there are no words, both are where they would stand.
   *
   * @param removed empty where words were only inserted
   * @param added empty where words were only deleted
   */
  public record WordChange(
      String removed,
      int removedStart,
      int removedEnd,
      String added,
      int addedStart,
      int addedEnd) {}

  public AlignedClause {
    before = List.copyOf(before);
    after = List.copyOf(after);
    changes = List.copyOf(changes);
  }

  /** Whether its words are others than before, wherever it stands. */
  @JsonIgnore
  public boolean isReworded() {
    return !changes.isEmpty();
  }
}
