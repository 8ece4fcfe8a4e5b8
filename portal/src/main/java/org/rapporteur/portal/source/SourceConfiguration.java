package org.rapporteur.portal.source;

import java.time.Clock;
import org.rapporteur.contract.Topics;
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
  SourcesApi sourcesApi(SourceReports sourceReports) {
    return new SourcesApi(sourceReports);
  }

  @Bean
  SourcePages sourcePages(SourceReports sourceReports) {
    return new SourcePages(sourceReports);
  }
}
