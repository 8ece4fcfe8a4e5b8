package org.rapporteur.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription's query met a document or a development.
 *
 * @param id the same for the same match, so that delivering twice shows once
 * @param subscription id
 * @param subscriptionName as it was when it matched
 * @param document id of the document that matched, or that the development stands in
 * @param version of that document
 * @param development that matched, for subscriptions on developments
 * @param evidence the stretches of the document's text that the query met
 * @param raised when the match was made
 */
public record Alert(
    String id,
    String subscription,
    String subscriptionName,
    String document,
    int version,
    @Nullable String title,
    @Nullable String url,
    @Nullable String source,
    @Nullable String published,
    @Nullable Development development,
    List<Span> evidence,
    Instant raised) {

  public Alert {
    Require.text(id, "id");
    Require.text(subscription, "subscription");
    Require.text(document, "document");
    Require.present(raised, "raised");
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
