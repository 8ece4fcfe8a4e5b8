package org.rapporteur.contract.enriched;

import org.rapporteur.contract.Require;

/** Who did it: an entity's id ({@code state:PRK}) and canonical name. */
public record Actor(String id, String name) {

  public Actor {
    Require.text(id, "id");
    Require.text(name, "name");
  }
}
