package org.rapporteur.portal.snapshot;

import org.rapporteur.archive.Archive;
import org.rapporteur.contract.Topics;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.portal.PortalSettings;
import org.rapporteur.portal.topic.Follower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Archived pages, and those that were taken down. */
@Configuration(proxyBeanMethods = false)
public class SnapshotConfiguration {

  @Bean
  Takedowns takedowns() {
    return new Takedowns();
  }

  @Bean
  Follower takedownFollower(ConsumerFactory<String, byte[]> consumers, Takedowns takedowns) {
    return new Follower(consumers, Topics.REJECTIONS, Follower.From.BEGINNING, takedowns::take);
  }

  @Bean
  SnapshotApi snapshotApi(DocumentSearch documents, Takedowns takedowns, PortalSettings settings) {
    return new SnapshotApi(documents, takedowns, Archive.at(settings.archive()));
  }
}
