package org.rapporteur.enrich.development.sentence;

import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.enrich.development.scene.Trigger;

/**
 * The object of a trigger, at its place.
 *
 * @param row of the trigger that it fits
 * @param from index of its first token
 * @param to index after its last
 * @param before whether it stands before the trigger, so that the trigger is passive
 */
public record Goal(Trigger.Row row, DevelopmentObject object, int from, int to, boolean before) {

  Goal behind() {
    return new Goal(row, object, from, to, false);
  }
}
