package org.rapporteur.contract.enriched;

import java.time.Instant;
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
 * @param created when a person made it; absent for those that come in files
 * @param standing whether it is followed
 */
public record Dossier(
    String id,
    String name,
    @Nullable String description,
    @Nullable String query,
    List<String> entities,
    List<String> references,
    @Nullable Instant created,
    Standing standing) {

  /** Whether a dossier is followed. */
  public enum Standing {
    OPEN,
    /** It was proposed, and nobody wants to see the proposal again. */
    DISMISSED
  }

  public Dossier {
    if (id == null || !id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw new IllegalArgumentException(
          "a dossier's id is of lower-case letters, digits and hyphens: " + id);
    }
    name = name == null ? id : name;
    entities = entities == null ? List.of() : List.copyOf(entities);
    references = references == null ? List.of() : List.copyOf(references);
    standing = standing == null ? Standing.OPEN : standing;
  }

  /** A dossier that is followed, and that nobody made by hand. */
  public static Dossier given(
      String id,
      String name,
      @Nullable String description,
      @Nullable String query,
      List<String> entities,
      List<String> references) {
    return new Dossier(id, name, description, query, entities, references, null, Standing.OPEN);
  }
}
