package org.rapporteur.portal.subscription;

import java.time.Clock;
import org.rapporteur.contract.Topics;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.query.Queries;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.portal.topic.Follower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Saved queries. */
@Configuration(proxyBeanMethods = false)
public class SubscriptionConfiguration {

  @Bean
  Subscriptions savedQueries(Publisher publisher) {
    return new Subscriptions(publisher);
  }

  @Bean
  Follower subscriptionFollower(
      ConsumerFactory<String, byte[]> consumers, Subscriptions savedQueries) {
    return new Follower(
        consumers, Topics.SUBSCRIPTIONS, Follower.From.BEGINNING, savedQueries::take);
  }

  @Bean
  SubscriptionDesk subscriptionDesk(Subscriptions savedQueries, Queries queries, Clock clock) {
    return new SubscriptionDesk(savedQueries, queries, clock);
  }

  @Bean
  SubscriptionsApi subscriptionsApi(SubscriptionDesk desk) {
    return new SubscriptionsApi(desk);
  }

  @Bean
  SubscriptionPages subscriptionPages(
      SubscriptionDesk desk,
      Queries queries,
      DocumentSearch documents,
      DevelopmentSearch developments) {
    return new SubscriptionPages(desk, new QueryPreview(queries, documents, developments));
  }
}
