package org.rapporteur.contract.crawl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ingest knows of a place where documents are announced, beside what it knows of any page.
 *
 * @param partOf canonical address of the place that names this one as a part of its own
 * @param parts canonical addresses of the parts, which are places of their own
 * @param rhythm when new documents come
 * @param hints how often the place wishes to be visited
 * @param answering the address on its host that answers for it, to which redirects lead; absent
 *     where that is the address that is asked
 */
public record PlaceState(
    @Nullable String partOf,
    List<String> parts,
    @Nullable Rhythm rhythm,
    @Nullable PlaceHints hints,
    @Nullable String answering) {

  /** A place of which nothing is known. */
  public static final PlaceState NEW = new PlaceState(null, List.of(), null, null, null);

  public PlaceState {
    parts = parts == null ? List.of() : List.copyOf(parts);
  }

  /** A part of a place, of which nothing is known. */
  public static PlaceState partOf(String place) {
    return new PlaceState(place, List.of(), null, null, null);
  }

  /** The same with these hints. */
  public PlaceState hinted(PlaceHints told) {
    return new PlaceState(partOf, parts, rhythm, told, answering);
  }

  /** The same with this rhythm. */
  public PlaceState following(Rhythm learned) {
    return new PlaceState(partOf, parts, learned, hints, answering);
  }

  /** The same with these parts. */
  public PlaceState divided(List<String> named) {
    return new PlaceState(partOf, named, rhythm, hints, answering);
  }

  /** The same, answered for by that address. */
  public PlaceState answeredBy(@Nullable String address) {
    return new PlaceState(partOf, parts, rhythm, hints, address);
  }
}
