package org.rapporteur.enrich.entity.dictionary;

import java.util.List;

/**
 * A place in the text that is written like names of the dictionary.
 *
 * @param first its first word
 * @param last its last word, included
 * @param names the names that are written so; more than one where it is ambiguous
 */
public record Match(int first, int last, List<Name> names) {

  /** Whether names stand for more than one entity. */
  public static boolean meanDifferent(List<Name> names) {
    Entity first = names.getFirst().entity();
    return names.stream().anyMatch(name -> !name.entity().equals(first));
  }
}
