package org.rapporteur.standalone;

import org.rapporteur.alert.AlertConfiguration;
import org.rapporteur.enrich.EnrichConfiguration;
import org.rapporteur.index.IndexConfiguration;
import org.rapporteur.ingest.IngestConfiguration;
import org.rapporteur.portal.PortalConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The system: its stages, in the order in which documents flow. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  IngestConfiguration.class,
  EnrichConfiguration.class,
  IndexConfiguration.class,
  AlertConfiguration.class,
  PortalConfiguration.class
})
class Standalone {}
