package org.rapporteur.alert.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;

/**
 * Tries receivers with growing waits between. One that failed to the end is left alone for a while,
 * so that it does not hold up the others. Thread-safe.
 */
final class Receivers {

  private static final int GROWTH = 4;

  private final Webhooks webhooks;
  private final Mails mails;
  private final DeliverySettings settings;
  private final Clock clock;
  private final Map<String, Instant> restUntil = new ConcurrentHashMap<>();

  Receivers(Webhooks webhooks, Mails mails, DeliverySettings settings, Clock clock) {
    this.webhooks = webhooks;
    this.mails = mails;
    this.settings = settings;
    this.clock = clock;
  }

  /** Delivers to one channel, in as many attempts as the settings allow. */
  void deliver(Alert alert, Subscription.Channel channel) throws DeliveryException {
    String receiver = receiver(channel);
    if (clock.instant().isBefore(restUntil.getOrDefault(receiver, Instant.MIN))) {
      throw new DeliveryException(
          Category.CONNECTION, true, receiver + " failed shortly before and is left alone");
    }
    Duration wait = settings.firstWait();
    for (int attempt = 1; !isDelivered(alert, channel, attempt); attempt++) {
      pause(wait);
      wait = wait.multipliedBy(GROWTH);
    }
  }

  /** Whether an attempt succeeded; one that nothing can follow throws. */
  private boolean isDelivered(Alert alert, Subscription.Channel channel, int attempt)
      throws DeliveryException {
    try {
      switch (channel) {
        case Subscription.Webhook webhook -> webhooks.post(alert, webhook);
        case Subscription.Mail mail -> mails.send(alert, mail);
      }
      return true;
    } catch (DeliveryException e) {
      if (e.isPassing() && attempt < settings.attempts()) {
        return false;
      }
      if (e.isPassing()) {
        restUntil.put(receiver(channel), clock.instant().plus(settings.rest()));
      }
      throw e;
    }
  }

  private static String receiver(Subscription.Channel channel) {
    return switch (channel) {
      case Subscription.Webhook webhook -> webhook.url();
      case Subscription.Mail mail -> "mail to " + mail.to();
    };
  }

  private static void pause(Duration wait) throws DeliveryException {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeliveryException(Category.INTERNAL, true, "stopped while waiting");
    }
  }
}
