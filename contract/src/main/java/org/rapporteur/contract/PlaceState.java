package org.rapporteur.contract;

import org.jspecify.annotations.Nullable;

/**
 * What ingest knows of a place where documents are announced, beside what it knows of any page.
 *
 * @param partOf canonical address of the place that names this one as a part of its own, on another
 *     host: such a one is visited when that place was
 * @param rhythm when new documents come
 * @param hints how often the place wishes to be visited
 */
public record PlaceState(
    @Nullable String partOf, @Nullable Rhythm rhythm, @Nullable PlaceHints hints) {

  /** A place of which nothing is known. */
  public static final PlaceState NEW = new PlaceState(null, null, null);

  /** The same with these hints. */
  public PlaceState hinted(PlaceHints told) {
    return new PlaceState(partOf, rhythm, told);
  }
}
