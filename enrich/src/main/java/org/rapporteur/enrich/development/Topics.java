package org.rapporteur.enrich.development;

import org.rapporteur.contract.EntityKind;

/** Tells whether a document belongs to our field at all. */
final class Topics {

  private Topics() {}

  /** Whether it names a United Nations body, besides the Organization itself. */
  static boolean in(Scene scene) {
    return scene.actors().between(0, scene.prose().tokens().size()).stream()
        .anyMatch(
            p -> p.is(EntityKind.UN_BODY) && !p.mention().id().equals("un-body:united-nations"));
  }
}
