package org.rapporteur.portal.document;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.contract.enriched.EnrichedDocument;

/**
 * A kind of mark with its switch.
 *
 * @param tone class of the colour
 * @param count of the marks in this text
 */
record Legend(String tone, String label, int count) {

  static List<Legend> of(EnrichedDocument found) {
    List<Legend> legend = new ArrayList<>();
    add(legend, "reference", "UN documents", found.references().size());
    add(legend, "time", "Times", found.times().size());
    add(legend, "entity", "Names", found.entities().size());
    add(
        legend,
        "draft",
        "Drafts",
        found.drafts().stream().mapToInt(draft -> draft.spans().size()).sum());
    add(legend, "sentence", "Developments", found.developments().size());
    return legend;
  }

  private static void add(List<Legend> legend, String tone, String label, int count) {
    if (count > 0) {
      legend.add(new Legend(tone, label, count));
    }
  }
}
