package org.rapporteur.portal.dossier;

import java.time.Clock;
import org.rapporteur.contract.Topics;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.index.query.Queries;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.portal.PortalSettings;
import org.rapporteur.portal.stream.Hub;
import org.rapporteur.portal.topic.Follower;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Dossiers and timelines. */
@Configuration(proxyBeanMethods = false)
public class DossierConfiguration {

  @Bean
  Hub dossierChanges(PortalSettings settings) {
    return new Hub(settings.streams(), settings.heartbeat());
  }

  @Bean
  DossierWatch dossierWatch(
      DevelopmentSearch developments,
      Dossiers dossiers,
      Hub dossierChanges,
      PortalSettings settings) {
    return new DossierWatch(developments, dossiers, dossierChanges, settings.watch());
  }

  @Bean
  TimelineDesk timelineDesk(DevelopmentSearch developments, Dossiers dossiers) {
    return new TimelineDesk(developments, dossiers);
  }

  @Bean
  KeptDossiers keptDossiers(Publisher publisher) {
    return new KeptDossiers(publisher);
  }

  @Bean
  Follower dossierFollower(ConsumerFactory<String, byte[]> consumers, KeptDossiers keptDossiers) {
    return new Follower(consumers, Topics.DOSSIERS, Follower.From.BEGINNING, keptDossiers::take);
  }

  @Bean
  DossierDesk dossierDesk(
      KeptDossiers keptDossiers, Dossiers dossiers, Queries queries, Clock clock) {
    return new DossierDesk(keptDossiers, dossiers, queries, clock);
  }

  @Bean
  DossiersApi dossiersApi(DossierDesk dossierDesk) {
    return new DossiersApi(dossierDesk);
  }

  @Bean
  DossierForms dossierForms(DossierDesk dossierDesk) {
    return new DossierForms(dossierDesk);
  }

  @Bean
  DevelopmentsApi developmentsApi(TimelineDesk desk) {
    return new DevelopmentsApi(desk);
  }

  @Bean
  TimelineExports timelineExports(TimelineDesk desk) {
    return new TimelineExports(desk);
  }

  @Bean
  DossierPages dossierPages(DossierDesk dossierDesk, TimelineDesk desk, DossierWatch watch) {
    return new DossierPages(dossierDesk, desk, watch);
  }
}
