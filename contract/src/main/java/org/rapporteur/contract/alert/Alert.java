package org.rapporteur.contract.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.Span;

/**
 * A subscription's query met a document, a development, or a change in how a source does.
 *
 * @param id the same for the same match, so that delivering twice shows once
 * @param subscription id
 * @param subscriptionName as it was when it matched
 * @param document id of the document that matched, or that the development stands in; absent for
 *     subscriptions on sources
 * @param version of that document; 0 where there is none
 * @param development that matched, for subscriptions on developments
 * @param health of the source after the change, for subscriptions on sources
 * @param evidence the stretches of the document's text that the query met
 * @param raised when the match was made
 */
public record Alert(
    String id,
    String subscription,
    String subscriptionName,
    @Nullable String document,
    int version,
    @Nullable String title,
    @Nullable String url,
    @Nullable String source,
    @Nullable String published,
    @Nullable Development development,
    @Nullable SourceHealth health,
    List<Span> evidence,
    Instant raised) {

  public Alert {
    Require.text(id, "id");
    Require.text(subscription, "subscription");
    if ((document == null) == (health == null)) {
      throw new IllegalArgumentException("an alert is about a document or about a source");
    }
    Require.present(raised, "raised");
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
