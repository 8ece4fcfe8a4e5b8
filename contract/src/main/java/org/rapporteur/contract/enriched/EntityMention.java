package org.rapporteur.contract.enriched;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;

/**
 * A mention of a state, body, group, organization, treaty or person.
 *
 * @param id a prefix and a public code, {@code state:PRK}, else our slug, {@code
 *     un-body:human-rights-council}
 * @param name canonical: a state's is the UN's English short form
 * @param role of a person, as the text gives it
 * @param affiliation of a person, as the text gives it
 */
public record EntityMention(
    String id,
    String name,
    EntityKind kind,
    @Nullable String role,
    @Nullable String affiliation,
    String text,
    int start,
    int end,
    String rule) {

  public EntityMention {
    Require.text(id, "id");
    Require.text(name, "name");
    Require.present(kind, "kind");
    Require.text(rule, "rule");
    Require.span(start, end);
  }

  public static EntityMention of(
      String id, String name, EntityKind kind, String text, int start, int end, String rule) {
    return new EntityMention(id, name, kind, null, null, text, start, end, rule);
  }
}
