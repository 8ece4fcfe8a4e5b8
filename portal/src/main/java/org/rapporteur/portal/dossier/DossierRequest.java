package org.rapporteur.portal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.portal.problem.InvalidRequestException;

/**
 * What a caller asks for.
 *
 * @param id absent for one made of the name
 */
record DossierRequest(
    @Nullable String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable String query,
    @Nullable List<String> entities,
    @Nullable List<String> references) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 2_000;
  private static final int LONGEST_ID = 64;
  private static final int MOST_VALUES = 100;
  private static final Set<String> TAKEN = Set.of("new", "proposals");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  static DossierRequest of(Dossier dossier) {
    return new DossierRequest(
        dossier.id(),
        dossier.name(),
        dossier.description(),
        dossier.query(),
        dossier.entities(),
        dossier.references());
  }

  /** The id that it asks for, or one made of its name. */
  String wantedId() {
    String wanted = id == null || id.isBlank() ? slug(text("name", name, LONGEST_NAME)) : id;
    check(!TAKEN.contains(wanted), "id", "The portal has a page of this name.");
    check(
        ID.matcher(wanted).matches(), "id", "An id is of lower-case letters, digits and hyphens.");
    return wanted;
  }

  /**
   * The dossier that is asked for.
   *
   * @throws InvalidRequestException where a field cannot be used; the query is looked at by others
   */
  Dossier toDossier(String id, Instant created) {
    String asked = query == null || query.isBlank() ? null : text("query", query, LONGEST_TEXT);
    List<String> named = values("entities", entities);
    List<String> symbols = values("references", references);
    check(
        asked != null || !named.isEmpty() || !symbols.isEmpty(),
        "query",
        "A dossier needs a query, entities or references.");
    return new Dossier(
        id,
        text("name", name, LONGEST_NAME),
        description == null || description.isBlank()
            ? null
            : text("description", description, LONGEST_TEXT),
        asked,
        named,
        symbols,
        created,
        Dossier.Standing.OPEN);
  }

  private static List<String> values(String field, @Nullable List<String> values) {
    List<String> given =
        values == null
            ? List.of()
            : values.stream().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
    check(given.size() <= MOST_VALUES, field, "At most " + MOST_VALUES + " values.");
    check(
        given.stream().allMatch(it -> it.length() <= LONGEST_NAME),
        field,
        "At most " + LONGEST_NAME + " characters each.");
    return given;
  }

  private static String text(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank()) {
      throw new InvalidRequestException(field, "A dossier needs a " + field + ".");
    }
    check(value.length() <= longest, field, "At most " + longest + " characters.");
    return value.strip();
  }

  private static String slug(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String bare = slug.replaceAll("^-|-$", "");
    return bare.isEmpty() ? "dossier" : bare.substring(0, Math.min(bare.length(), LONGEST_ID));
  }

  private static void check(boolean fine, String field, String message) {
    if (!fine) {
      throw new InvalidRequestException(field, message);
    }
  }
}
