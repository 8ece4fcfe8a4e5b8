package org.rapporteur.enrich.actor;

import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;

/**
 * A mention with its place among the tokens.
 *
 * @param from index of its first token
 * @param to index after its last
 */
public record Placed(EntityMention mention, int from, int to) {

  public Actor actor() {
    return new Actor(mention.id(), mention.name());
  }

  public boolean is(EntityKind kind) {
    return mention.kind() == kind;
  }
}
