package org.rapporteur.portal.alert;

import org.rapporteur.contract.Topics;
import org.rapporteur.index.alerts.AlertSearch;
import org.rapporteur.portal.PortalSettings;
import org.rapporteur.portal.stream.Hub;
import org.rapporteur.portal.subscription.Subscriptions;
import org.rapporteur.portal.topic.Follower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Alerts. */
@Configuration(proxyBeanMethods = false)
public class AlertPagesConfiguration {

  @Bean
  Hub liveAlerts(PortalSettings settings) {
    return new Hub(settings.streams(), settings.heartbeat());
  }

  @Bean
  Follower alertFollower(ConsumerFactory<String, byte[]> consumers, Hub liveAlerts) {
    AlertReader reader = new AlertReader(liveAlerts);
    return new Follower(consumers, Topics.ALERTS, Follower.From.END, reader::read);
  }

  @Bean
  AlertsApi alertsApi(AlertSearch alerts, Hub liveAlerts) {
    return new AlertsApi(alerts, liveAlerts);
  }

  @Bean
  AlertFeed alertFeed(AlertSearch alerts, Subscriptions subscriptions) {
    return new AlertFeed(alerts, subscriptions);
  }

  @Bean
  AlertPages alertPages(AlertSearch alerts, Subscriptions subscriptions) {
    return new AlertPages(alerts, subscriptions);
  }
}
