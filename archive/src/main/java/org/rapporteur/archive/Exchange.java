package org.rapporteur.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer.
 *
 * @param transfer absent for what a person handed in, which no server answered
 * @param hops the redirects that led there, in their order
 */
public record Exchange(
    ArchivedResponse response, @Nullable Transfer transfer, List<Exchange> hops) {

  public Exchange {
    hops = List.copyOf(hops);
  }
}
