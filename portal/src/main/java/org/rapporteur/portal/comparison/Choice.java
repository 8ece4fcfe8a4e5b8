package org.rapporteur.portal.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.portal.comparison.ComparedTexts.Side;

/**
 * Which two of the offered texts are proposed.
 *
 * @param offers oldest first
 * @param before id of the document that is proposed as the earlier one
 * @param after id of the document that is proposed as the later one
 */
record Choice(List<Side> offers, @Nullable String before, @Nullable String after) {

  /** Beside the text that was asked for, the one before it, else the one after it. */
  static Choice of(List<Side> offers, @Nullable String asked) {
    if (offers.size() < 2) {
      return new Choice(offers, null, null);
    }
    int place = offers.stream().map(Side::document).toList().indexOf(asked);
    int later = place < 0 ? offers.size() - 1 : Math.max(place, 1);
    return new Choice(offers, offers.get(later - 1).document(), offers.get(later).document());
  }
}
