package org.rapporteur.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The portal alone, against the Kafka and the Elasticsearch that its settings name. */
@EnableAutoConfiguration
@Import(PortalConfiguration.class)
public class PortalApplication {

  public static void main(String[] args) {
    SpringApplication.run(PortalApplication.class, args);
  }
}
