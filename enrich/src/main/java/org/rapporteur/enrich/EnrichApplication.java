package org.rapporteur.enrich;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The enrich stage as a service of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EnrichConfiguration.class)
public class EnrichApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(EnrichApplication.class, arguments);
  }
}
