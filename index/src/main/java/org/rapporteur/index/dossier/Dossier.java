package org.rapporteur.index.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named subject.
 *
 * @param id short, of lower-case letters, digits and hyphens
 * @param description a sentence or two
 * @param query in Lucene's syntax; a document belongs to the dossier where it meets the query
 * @param entities ids; where there are any, a document must name all of them
 * @param references canonical symbols; a document that names one of them belongs in any case
 */
public record Dossier(
    String id,
    String name,
    @Nullable String description,
    @Nullable String query,
    List<String> entities,
    List<String> references) {

  public Dossier {
    if (id == null || !id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw new IllegalArgumentException(
          "a dossier's id is of lower-case letters, digits and hyphens: " + id);
    }
    name = name == null ? id : name;
    entities = entities == null ? List.of() : List.copyOf(entities);
    references = references == null ? List.of() : List.copyOf(references);
  }
}
