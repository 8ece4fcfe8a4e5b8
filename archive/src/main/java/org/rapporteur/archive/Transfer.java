package org.rapporteur.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came over the wire.
 *
 * @param request that it answers
 * @param head the answer's first line and its headers, a line each, in the order in which they came
 * @param packed the body in its content encoding, where it came in one: kept as it was sent, which
 *     costs less and is the better evidence
 * @param cut whether the body was not received, or not to its end
 */
public record Transfer(
    ArchivedRequest request, List<String> head, @Nullable Payload packed, boolean cut) {

  public Transfer {
    head = List.copyOf(head);
    if (head.isEmpty()) {
      throw new IllegalArgumentException("An answer has a first line");
    }
  }
}
