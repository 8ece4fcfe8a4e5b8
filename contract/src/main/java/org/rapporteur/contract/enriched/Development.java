package org.rapporteur.contract.enriched;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;
import org.rapporteur.contract.Stage;

/**
 * Something that was done to a draft, a report or a treaty on a date.
 *
 * @param id the same for the same development found again in the same document
 * @param date {@code 2014-10-15}, {@code 2014-05} or {@code 2014}, as {@code precision} says
 * @param start of its sentence
 * @param end of its sentence, exclusive
 * @param confidence 0 to 1
 */
public record Development(
    String id,
    String date,
    Precision precision,
    Stage stage,
    List<Actor> actors,
    @Nullable DevelopmentObject object,
    @Nullable Vote vote,
    int start,
    int end,
    String rule,
    double confidence) {

  public Development {
    Require.text(id, "id");
    Require.text(rule, "rule");
    Require.present(stage, "stage");
    Require.span(start, end);
    if (!Require.present(precision, "precision").fits(Require.text(date, "date"))) {
      throw new IllegalArgumentException(date + " is not a date of precision " + precision);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 to 1");
    }
    actors = actors == null ? List.of() : List.copyOf(actors);
  }
}
