package org.rapporteur.alert.delivery;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Rejections;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Webhooks and mails, over the subscriptions that the importing configuration knows. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(DeliverySettings.class)
public class DeliveryConfiguration {

  private static final String STAGE = "alert";

  @Bean(destroyMethod = "close")
  Webhooks webhooks(DeliverySettings settings, Clock clock) {
    return new Webhooks(settings, clock);
  }

  @Bean(destroyMethod = "shutdownNow")
  ExecutorService deliveryThreads() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }

  @Bean
  Mails mails(ObjectProvider<MailSender> mailSender, DeliverySettings settings) {
    return new Mails(mailSender.getIfAvailable(), settings);
  }

  @Bean
  DigestClock digestClock(
      KafkaSettings kafka, Subscriptions subscriptions, Mails mails, Rejections rejections) {
    Intake<Alert> intake = new Intake<>(STAGE, Alert.class, rejections);
    return new DigestClock(new Digests(kafka, subscriptions, mails, intake, rejections));
  }

  @Bean
  DeliveryListener deliveryListener(
      Subscriptions subscriptions,
      Webhooks webhooks,
      Mails mails,
      DeliverySettings settings,
      Rejections rejections,
      ExecutorService deliveryThreads,
      Clock clock) {
    return new DeliveryListener(
        new Intake<>(STAGE, Alert.class, rejections),
        subscriptions,
        new Receivers(webhooks, mails, settings, clock),
        rejections,
        deliveryThreads);
  }
}
