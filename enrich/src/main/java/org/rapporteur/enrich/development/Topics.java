package org.rapporteur.enrich.development;

import org.rapporteur.contract.EntityKind;

/** Tells whether a document belongs to our field at all. */
final class Topics {

  private Topics() {}

  /** Whether it names the United Nations or one of its bodies. */
  static boolean in(Scene scene) {
    return scene.actors().between(0, scene.prose().tokens().size()).stream()
        .anyMatch(p -> p.is(EntityKind.UN_BODY));
  }
}
