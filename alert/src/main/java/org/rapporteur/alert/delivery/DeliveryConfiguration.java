package org.rapporteur.alert.delivery;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rapporteur.contract.Alert;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.Rejections;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;

/** Webhooks and mails, over the subscriptions that the importing configuration knows. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
public class DeliveryConfiguration {

  @Bean(destroyMethod = "close")
  Webhooks webhooks(DeliverySettings settings, Clock clock) {
    return new Webhooks(settings, clock);
  }

  @Bean(destroyMethod = "shutdownNow")
  ExecutorService deliveryThreads() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }

  @Bean
  DeliveryListener deliveryListener(
      Subscriptions subscriptions,
      Webhooks webhooks,
      ObjectProvider<MailSender> mailSender,
      DeliverySettings settings,
      Rejections rejections,
      ExecutorService deliveryThreads,
      Clock clock) {
    Mails mails = new Mails(mailSender.getIfAvailable(), settings);
    return new DeliveryListener(
        new Intake<>("alert", Alert.class, rejections),
        subscriptions,
        new Receivers(webhooks, mails, settings, clock),
        rejections,
        deliveryThreads);
  }
}
