package org.rapporteur.ingest.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page beforehand: CSS selectors from its source's description, and a date that
 * came with its address. A selector that is malformed or selects nothing counts as absent.
 *
 * @param title selects the element whose text is the title
 * @param body selects the elements that hold the main text
 * @param date selects the element that holds the publication date
 * @param author selects the elements whose texts are the authors' names
 * @param published ISO date, local date-time or offset date-time; goes before all other evidence
 * @param latest no page can have been published later, as it was there before
 */
public record Hints(
    @Nullable String title,
    @Nullable String body,
    @Nullable String date,
    @Nullable String author,
    @Nullable String published,
    LocalDate latest) {

  /** Nothing is known beforehand. */
  public static final Hints NONE = new Hints(null, null, null, null, null, LocalDate.MAX);

  /** Only the date is known. */
  public static Hints published(@Nullable String published) {
    return new Hints(null, null, null, null, published, LocalDate.MAX);
  }
}
