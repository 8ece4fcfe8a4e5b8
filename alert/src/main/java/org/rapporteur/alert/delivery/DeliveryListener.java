package org.rapporteur.alert.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.Rejections;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Delivers alerts to their subscriptions' channels, a batch's alerts side by side. What is not
 * delivered is rejected, each on its own; a rejection that is replayed is delivered to all channels
 * of its subscription.
 */
final class DeliveryListener {

  private static final String STAGE = "alert";

  private final Intake<Alert> intake;
  private final Subscriptions subscriptions;
  private final Receivers receivers;
  private final Rejections rejections;
  private final Executor executor;

  DeliveryListener(
      Intake<Alert> intake,
      Subscriptions subscriptions,
      Receivers receivers,
      Rejections rejections,
      Executor executor) {
    this.intake = intake;
    this.subscriptions = subscriptions;
    this.receivers = receivers;
    this.rejections = rejections;
    this.executor = executor;
  }

  @KafkaListener(
      id = "alert-delivery",
      groupId = "alert-delivery",
      topics = Topics.ALERTS,
      containerFactory = MessagingConfiguration.BATCHES)
  void deliver(List<ConsumerRecord<String, byte[]>> records) {
    List<CompletableFuture<?>> deliveries = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      intake.read(record).ifPresent(alert -> deliveries.addAll(deliveries(record, alert)));
    }
    CompletableFuture.allOf(deliveries.toArray(CompletableFuture<?>[]::new)).join();
  }

  private List<CompletableFuture<?>> deliveries(
      ConsumerRecord<String, byte[]> record, Alert alert) {
    List<CompletableFuture<?>> deliveries = new ArrayList<>();
    List<Subscription.Channel> channels =
        subscriptions.find(alert.subscription()).map(Subscription::channels).orElse(List.of());
    for (Subscription.Channel channel : channels) {
      if (isDigested(channel)) {
        continue;
      }
      deliveries.add(CompletableFuture.runAsync(() -> deliver(record, alert, channel), executor));
    }
    return deliveries;
  }

  private static boolean isDigested(Subscription.Channel channel) {
    return channel instanceof Subscription.Mail mail && mail.digest() != null;
  }

  private void deliver(
      ConsumerRecord<String, byte[]> record, Alert alert, Subscription.Channel channel) {
    try {
      receivers.deliver(alert, channel);
    } catch (DeliveryException e) {
      rejections.reject(STAGE, record, e.category(), String.valueOf(e.getMessage())).join();
    }
  }
}
