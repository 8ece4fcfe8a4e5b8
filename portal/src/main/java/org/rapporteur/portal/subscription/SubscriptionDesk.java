package org.rapporteur.portal.subscription;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.index.query.Queries;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.rapporteur.portal.problem.MissingException;

/** Makes, changes and ends subscriptions for pages and calls alike, and never tells a secret. */
final class SubscriptionDesk {

  private final Subscriptions subscriptions;
  private final Queries queries;
  private final Clock clock;

  SubscriptionDesk(Subscriptions subscriptions, Queries queries, Clock clock) {
    this.subscriptions = subscriptions;
    this.queries = queries;
    this.clock = clock;
  }

  List<Subscription> all() {
    return subscriptions.all().stream().map(SubscriptionDesk::withoutSecrets).toList();
  }

  Subscription one(String id) {
    return withoutSecrets(existing(id));
  }

  Subscription make(SubscriptionRequest request) {
    return keep(request, UUID.randomUUID().toString(), null);
  }

  Subscription change(String id, SubscriptionRequest request) {
    return keep(request, id, existing(id));
  }

  void end(String id) {
    subscriptions.remove(existing(id).id());
  }

  private Subscription keep(SubscriptionRequest request, String id, @Nullable Subscription before) {
    Subscription asked = request.toSubscription(id, before, clock.instant());
    queries
        .validate(asked.query())
        .ifPresent(message -> {
          throw new InvalidRequestException("query", message);
        });
    subscriptions.put(asked);
    return withoutSecrets(asked);
  }

  private Subscription existing(String id) {
    return subscriptions.find(id).orElseThrow(() -> new MissingException("subscription " + id));
  }

  private static Subscription withoutSecrets(Subscription subscription) {
    return new Subscription(
        subscription.id(),
        subscription.name(),
        subscription.query(),
        subscription.on(),
        subscription.channels().stream().map(SubscriptionDesk::withoutSecret).toList(),
        subscription.created());
  }

  private static Subscription.Channel withoutSecret(Subscription.Channel channel) {
    return switch (channel) {
      case Subscription.Webhook webhook -> new Subscription.Webhook(webhook.url(), null);
      case Subscription.Mail mail -> mail;
    };
  }
}
