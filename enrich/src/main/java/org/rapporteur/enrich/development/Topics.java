package org.rapporteur.enrich.development;

import org.rapporteur.contract.EntityKind;

/** Tells whether a document belongs to our field at all. */
final class Topics {

  private Topics() {}

  /**
   * Whether it names the United Nations, one of its bodies one of their documents, or any
   * resolution.
   */
  static boolean in(Scene scene) {
    return !scene.references().between(0, scene.prose().tokens().size()).isEmpty()
        || scene.prose().tokens().stream().anyMatch(token -> token.is("resolution"))
        || scene.actors().between(0, scene.prose().tokens().size()).stream()
            .anyMatch(p -> p.is(EntityKind.UN_BODY));
  }
}
