package org.rapporteur.portal.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.contract.enriched.EntityMention;

/** Who is named in a document, and how often. */
record Named(String id, String name, String kind, int times) {

  /** The ones named most first. */
  static List<Named> in(List<EntityMention> mentions) {
    Map<String, Named> byId = new LinkedHashMap<>();
    for (EntityMention mention : mentions) {
      var once = new Named(mention.id(), mention.name(), mention.kind().json(), 1);
      byId.merge(mention.id(), once, Named::andOneMore);
    }
    return byId.values().stream().sorted(Comparator.comparingInt(Named::times).reversed()).toList();
  }

  private static Named andOneMore(Named before, Named again) {
    return new Named(before.id(), before.name(), before.kind(), before.times() + 1);
  }
}
