package org.rapporteur.index.clauses.alignment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.index.clauses.alignment.AlignedClause.Kind;

/**
 * Two texts of resolutions, clause by clause.
 *
 * @param counts of each kind, those that are 0 included
 * @param clauses in the order of the later text; what was dropped stands where it stood
 */
public record Comparison(Map<Kind, Integer> counts, List<AlignedClause> clauses) {

  static Comparison of(List<AlignedClause> clauses) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, (int) clauses.stream().filter(it -> it.kind() == kind).count());
    }
    return new Comparison(Collections.unmodifiableMap(counts), List.copyOf(clauses));
  }
}
