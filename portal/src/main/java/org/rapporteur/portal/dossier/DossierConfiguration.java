package org.rapporteur.portal.dossier;

import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.portal.PortalSettings;
import org.rapporteur.portal.stream.Hub;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dossiers and timelines. */
@Configuration(proxyBeanMethods = false)
public class DossierConfiguration {

  @Bean
  Hub dossierChanges(PortalSettings settings) {
    return new Hub(settings.streams(), settings.heartbeat());
  }

  @Bean
  DossierWatch dossierWatch(
      DevelopmentSearch developments, Hub dossierChanges, PortalSettings settings) {
    return new DossierWatch(developments, dossierChanges, settings.watch());
  }

  @Bean
  TimelineDesk timelineDesk(DevelopmentSearch developments, Dossiers dossiers) {
    return new TimelineDesk(developments, dossiers);
  }

  @Bean
  DossiersApi dossiersApi(Dossiers dossiers) {
    return new DossiersApi(dossiers);
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
  DossierPages dossierPages(Dossiers dossiers, TimelineDesk desk, Hub dossierChanges) {
    return new DossierPages(dossiers, desk, dossierChanges);
  }
}
