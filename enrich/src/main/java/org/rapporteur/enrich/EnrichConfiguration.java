package org.rapporteur.enrich;

import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.Rejections;
import org.rapporteur.messaging.TransactionalPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The enrich stage: the function and its listener. */
@Configuration(proxyBeanMethods = false)
@Import(MessagingConfiguration.class)
public class EnrichConfiguration {

  @Bean
  Enricher enricher() {
    return Enricher.load();
  }

  @Bean
  EnrichListener enrichListener(
      Enricher enricher, TransactionalPublisher publisher, Rejections rejections) {
    return new EnrichListener(enricher, publisher, rejections);
  }
}
