package org.rapporteur.portal.wording;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages' words. */
@Configuration(proxyBeanMethods = false)
public class WordingConfiguration {

  @Bean
  Vocabulary vocabulary() {
    return new Vocabulary();
  }
}
