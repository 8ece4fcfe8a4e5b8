package org.rapporteur.portal.reference;

import org.rapporteur.index.reference.References;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** United Nations documents. */
@Configuration(proxyBeanMethods = false)
public class ReferenceConfiguration {

  @Bean
  ReferencesApi referencesApi(References references) {
    return new ReferencesApi(new ReferenceDesk(references));
  }

  @Bean
  ReferencePages referencePages(References references) {
    return new ReferencePages(new ReferenceDesk(references));
  }
}
