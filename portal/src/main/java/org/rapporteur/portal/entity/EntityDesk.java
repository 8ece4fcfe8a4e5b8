package org.rapporteur.portal.entity;

import org.rapporteur.index.entity.Entities;
import org.rapporteur.index.entity.EntityHistory;
import org.rapporteur.portal.problem.MissingException;

/** Finds what is known of an entity. */
final class EntityDesk {

  private final Entities entities;

  EntityDesk(Entities entities) {
    this.entities = entities;
  }

  EntityHistory one(String id) {
    return entities
        .find(id)
        .orElseThrow(() -> new MissingException("document here that names " + id));
  }
}
