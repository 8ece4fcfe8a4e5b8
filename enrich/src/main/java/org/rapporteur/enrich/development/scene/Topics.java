package org.rapporteur.enrich.development.scene;

import java.util.Set;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;

/** Tells whether a document belongs to our field at all. */
public final class Topics {

  private static final Set<String> ROLES =
      Set.of("Secretary-General", "High Commissioner", "Special Rapporteur", "Special Envoy");

  private Topics() {}

  /**
   * Whether it names the United Nations, one of its bodies or officers, an organization that speaks
   * to them, one of their documents, or any resolution.
   */
  public static boolean in(Scene scene) {
    return !scene.references().between(0, scene.prose().tokens().size()).isEmpty()
        || scene.prose().tokens().stream().anyMatch(token -> token.is("resolution"))
        || scene.actors().between(0, scene.prose().tokens().size()).stream()
            .anyMatch(p -> isOfField(p.mention()));
  }

  private static boolean isOfField(EntityMention mention) {
    String role = mention.role() == null ? "" : mention.role();
    return mention.kind() == EntityKind.UN_BODY
        || mention.kind() == EntityKind.NGO
        || ROLES.stream().anyMatch(role::contains);
  }
}
