package org.rapporteur.enrich.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against.
 *
 * @param published the day of publication, where it is known
 * @param story the last day that the story named, where it did
 * @param verb looks for the tense of the verb beside the expression
 * @param month the last that the story named, with or without a day
 * @param year of the table that the expression stands in, 0 where there is none
 */
record Moment(
    @Nullable LocalDate published,
    @Nullable LocalDate story,
    Supplier<Tense> verb,
    @Nullable YearMonth month,
    int year) {

  Tense tense() {
    return verb.get();
  }

  boolean ahead() {
    return tense() == Tense.FUTURE;
  }

  /** The story's last day or else the day of publication. */
  @Nullable LocalDate storyOrPublished() {
    return story == null ? published : story;
  }

  /** The day of publication or else the story's last day. */
  @Nullable LocalDate publishedOrStory() {
    return published == null ? story : published;
  }
}
