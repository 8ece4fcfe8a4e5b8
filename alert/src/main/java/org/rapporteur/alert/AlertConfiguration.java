package org.rapporteur.alert;

import java.time.Clock;
import org.rapporteur.alert.delivery.DeliveryConfiguration;
import org.rapporteur.alert.delivery.Subscriptions;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.Rejections;
import org.rapporteur.messaging.TransactionalPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.transaction.KafkaTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Subscriptions and raised alerts are read into memory, then documents are matched. */
@Configuration(proxyBeanMethods = false)
@Import({MessagingConfiguration.class, DeliveryConfiguration.class})
public class AlertConfiguration {

  private static final String STAGE = "alert";

  @Bean(destroyMethod = "close")
  AlertMatcher alertMatcher() {
    return new AlertMatcher();
  }

  @Bean
  Subscriptions subscriptions(AlertMatcher alertMatcher) {
    return alertMatcher::subscription;
  }

  @Bean
  RaisedAlerts raisedAlerts() {
    return new RaisedAlerts();
  }

  @Bean
  AlertPublisher alertPublisher(
      RaisedAlerts raisedAlerts, TransactionalPublisher transactionalPublisher) {
    return new AlertPublisher(raisedAlerts, transactionalPublisher);
  }

  @Bean
  TopicTail subscriptionTail(KafkaSettings settings, AlertMatcher alertMatcher) {
    return new TopicTail(
        Topics.SUBSCRIPTIONS, Clients.consumer(settings), new SubscriptionReader(alertMatcher));
  }

  @Bean
  TopicTail raisedAlertTail(KafkaSettings settings, RaisedAlerts raisedAlerts) {
    return new TopicTail(Topics.ALERTS, Clients.consumer(settings), raisedAlerts);
  }

  @Bean
  AlertListener alertMatchingListener(
      AlertMatcher alertMatcher,
      AlertPublisher alertPublisher,
      Rejections rejections,
      Clock clock) {
    return new AlertListener(
        new Intake<>(STAGE, EnrichedDocument.class, rejections),
        new Alerts(alertMatcher, clock),
        alertPublisher);
  }

  @Bean
  SourceListener sourceListener(
      AlertMatcher alertMatcher,
      AlertPublisher alertPublisher,
      KafkaTransactionManager<String, byte[]> kafkaTransactions,
      Rejections rejections,
      Clock clock) {
    return new SourceListener(
        new Intake<>(STAGE, SourceHealth.class, rejections),
        new Alerts(alertMatcher, clock),
        alertPublisher,
        new TransactionTemplate(kafkaTransactions),
        clock);
  }
}
