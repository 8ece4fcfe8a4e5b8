package org.rapporteur.alert.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Rejections;

/**
 * Mails what has been raised since the last time, one mail a subscription and address. How far it
 * has come is a consumer group's offset, so that a restart neither loses nor repeats a digest, and
 * instances share the subscriptions, which the topic is keyed by.
 */
final class Digests {

  private static final String STAGE = "alert";
  private static final Duration WAIT = Duration.ofSeconds(1);
  private static final int POLLS_FOR_PARTITIONS = 30;

  private final KafkaSettings settings;
  private final Subscriptions subscriptions;
  private final Mails mails;
  private final Intake<Alert> intake;
  private final Rejections rejections;

  Digests(
      KafkaSettings settings,
      Subscriptions subscriptions,
      Mails mails,
      Intake<Alert> intake,
      Rejections rejections) {
    this.settings = settings;
    this.subscriptions = subscriptions;
    this.mails = mails;
    this.intake = intake;
    this.rejections = rejections;
  }

  /** An alert with the record that it was read from. */
  private record Raised(ConsumerRecord<String, byte[]> record, Alert alert) {}

  /**
   * Sends the digests of a period.
   *
   * @param period as {@link Subscription.Mail#digest()} names it
   */
  void send(String period) {
    Map<String, Object> config = new HashMap<>(Clients.consumer(settings));
    config.put(ConsumerConfig.GROUP_ID_CONFIG, "alert-digest-" + period);
    try (var consumer = new KafkaConsumer<String, byte[]>(config)) {
      consumer.subscribe(List.of(Topics.ALERTS));
      raised(consumer).forEach((subscription, alerts) -> send(period, subscription, alerts));
      consumer.commitSync();
    }
  }

  /** What stands on this instance's partitions now, by subscription. */
  private Map<String, List<Raised>> raised(KafkaConsumer<String, byte[]> consumer) {
    Map<String, List<Raised>> raised = new LinkedHashMap<>();
    for (int polls = 0; consumer.assignment().isEmpty() && polls < POLLS_FOR_PARTITIONS; polls++) {
      consumer.poll(WAIT).forEach(record -> add(raised, record));
    }
    Set<TopicPartition> partitions = consumer.assignment();
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
      consumer.poll(WAIT).forEach(record -> add(raised, record));
    }
    return raised;
  }

  private void add(Map<String, List<Raised>> raised, ConsumerRecord<String, byte[]> record) {
    intake
        .read(record)
        .ifPresent(alert ->
            raised
                .computeIfAbsent(alert.subscription(), any -> new ArrayList<>())
                .add(new Raised(record, alert)));
  }

  private void send(String period, String subscription, List<Raised> raised) {
    List<Subscription.Channel> channels =
        subscriptions.find(subscription).map(Subscription::channels).orElse(List.of());
    for (Subscription.Channel channel : channels) {
      if (channel instanceof Subscription.Mail mail && period.equals(mail.digest())) {
        send(raised, mail);
      }
    }
  }

  private void send(List<Raised> raised, Subscription.Mail mail) {
    try {
      mails.send(raised.stream().map(Raised::alert).toList(), mail);
    } catch (DeliveryException e) {
      for (Raised one : raised) {
        rejections.reject(STAGE, one.record(), e.category(), String.valueOf(e.getMessage())).join();
      }
    }
  }
}
