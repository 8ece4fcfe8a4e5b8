package org.rapporteur.portal.source;

import java.time.Clock;
import org.rapporteur.contract.Topics;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.portal.topic.Follower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Sources. */
@Configuration(proxyBeanMethods = false)
public class SourceConfiguration {

  @Bean
  SourceReports sourceReports(Clock clock) {
    return new SourceReports(clock);
  }

  @Bean
  Follower sourceFollower(ConsumerFactory<String, byte[]> consumers, SourceReports sourceReports) {
    return new Follower(consumers, Topics.SOURCES, Follower.From.BEGINNING, sourceReports::take);
  }

  @Bean
  VisitDesk visitDesk(SourceReports sourceReports, Publisher publisher, Clock clock) {
    return new VisitDesk(sourceReports, publisher, clock);
  }

  @Bean
  SourcesApi sourcesApi(SourceReports sourceReports, VisitDesk visitDesk) {
    return new SourcesApi(sourceReports, visitDesk);
  }

  @Bean
  SourcePages sourcePages(SourceReports sourceReports, VisitDesk visitDesk) {
    return new SourcePages(sourceReports, visitDesk);
  }
}
