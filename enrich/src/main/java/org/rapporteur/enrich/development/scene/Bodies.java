package org.rapporteur.enrich.development.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.enrich.text.WordList;

/** The bodies that decide on drafts, by the beginnings of their documents' symbols. */
public final class Bodies {

  private static final String ASSEMBLY = "A/";
  private static final Map<String, Actor> BODIES =
      WordList.lines(Bodies.class, "bodies.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> new Actor(row[1], row[2])));

  private Bodies() {}

  /** Whether somebody is a body that decides on drafts. */
  public static boolean decides(Actor actor) {
    return BODIES.containsValue(actor);
  }

  /** The body whose document a symbol is: the longest beginning counts. */
  public static List<Actor> of(String symbol) {
    Optional<Map.Entry<String, Actor>> longest =
        BODIES.entrySet().stream()
            .filter(entry -> symbol.startsWith(entry.getKey()))
            .filter(entry ->
                !entry.getKey().equals(ASSEMBLY)
                    || Character.isDigit(symbol.charAt(ASSEMBLY.length())))
            .max(Comparator.comparingInt(entry -> entry.getKey().length()));
    return longest.map(entry -> List.of(entry.getValue())).orElse(List.of());
  }
}
