package org.rapporteur.alert;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.EnrichedDocument;

/**
 * Makes alerts of matches. A subscription is told of what arrives after it was made, and of that as
 * long as it is news: what better rules find in old documents raises nothing.
 */
final class Alerts {

  /** Older than this when it comes, a document is being read once more. */
  private static final Duration NEWS = Duration.ofDays(2);

  private final AlertMatcher matcher;
  private final Clock clock;

  Alerts(AlertMatcher matcher, Clock clock) {
    this.matcher = matcher;
    this.clock = clock;
  }

  /**
   * The alerts that a document raises.
   *
   * @param sent when it was put on its topic
   */
  List<Alert> of(EnrichedDocument document, Instant sent) {
    Instant fetched = document.document().fetched();
    Instant arrived = fetched == null ? sent : fetched;
    if (arrived.plus(NEWS).isBefore(sent)) {
      return List.of();
    }
    return matcher.match(document).stream()
        .filter(match -> isAfter(arrived, match.subscription()))
        .map(match -> alert(match, document.document()))
        .toList();
  }

  /** The alerts that a change in how a source does raises. */
  List<Alert> of(SourceStates.Change change) {
    return matcher.match(change).stream()
        .filter(subscription -> isAfter(change.health().reported(), subscription))
        .map(subscription -> alert(subscription, change))
        .toList();
  }

  private Alert alert(Subscription subscription, SourceStates.Change change) {
    SourceHealth health = change.health();
    return new Alert(
        id(subscription, health),
        subscription.id(),
        subscription.name(),
        null,
        0,
        change.title(),
        null,
        health.source(),
        null,
        null,
        health,
        List.of(),
        clock.instant());
  }

  private static String id(Subscription subscription, SourceHealth health) {
    String state = health.status().json() + " since " + health.since() + " " + health.gaps();
    return DocumentId.ofBytes(
        String.join("\n", subscription.id(), "source " + health.source(), state)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isAfter(Instant arrived, Subscription subscription) {
    return subscription.created() == null || !arrived.isBefore(subscription.created());
  }

  private Alert alert(Match match, Document document) {
    return new Alert(
        id(match, document),
        match.subscription().id(),
        match.subscription().name(),
        document.id(),
        document.version(),
        document.title(),
        document.url(),
        document.source(),
        document.published(),
        match.development(),
        null,
        match.evidence(),
        clock.instant());
  }

  /** A development is told once, whichever version of the document still tells it. */
  private static String id(Match match, Document document) {
    Development development = match.development();
    String what =
        development == null ? "version " + document.version() : "development " + development.id();
    return DocumentId.ofBytes(
        String.join("\n", match.subscription().id(), document.id(), what)
            .getBytes(StandardCharsets.UTF_8));
  }
}
