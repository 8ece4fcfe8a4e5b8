package org.rapporteur.enrich.development;

import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.Scene;

/** The head of a printed resolution, "Resolution adopted by ... on ...", tells its own adoption. */
final class Masthead {

  private Masthead() {}

  /**
   * The finding with the document's own symbol as its object, where it is its head that tells it.
   */
  static Finding named(Scene scene, Finding finding) {
    int first = finding.sentence().firstToken();
    boolean head = scene.is(first, "resolution") && scene.is(first + 1, "adopted");
    return head && finding.stage() == Stage.ADOPTED
        ? scene.references().between(0, scene.prose().tokens().size()).stream()
            .filter(r -> r.tag().kind() == ReferenceKind.RESOLUTION && r.tag().symbol() != null)
            .findFirst()
            .map(r -> finding.of(DevelopmentObject.reference(String.valueOf(r.tag().symbol()))))
            .orElse(finding)
        : finding;
  }
}
