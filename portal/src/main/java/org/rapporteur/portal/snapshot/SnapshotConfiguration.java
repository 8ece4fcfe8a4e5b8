package org.rapporteur.portal.snapshot;

import org.rapporteur.archive.Archive;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.portal.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Archived pages. */
@Configuration(proxyBeanMethods = false)
public class SnapshotConfiguration {

  @Bean
  SnapshotApi snapshotApi(DocumentSearch documents, PortalSettings settings) {
    return new SnapshotApi(documents, Archive.at(settings.archive()));
  }
}
