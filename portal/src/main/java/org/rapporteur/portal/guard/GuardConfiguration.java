package org.rapporteur.portal.guard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filters around all pages and calls. */
@Configuration(proxyBeanMethods = false)
public class GuardConfiguration {

  @Bean
  SecurityHeaders securityHeaders() {
    return new SecurityHeaders();
  }

  @Bean
  BodyLimit bodyLimit() {
    return new BodyLimit();
  }

  @Bean
  SameOrigin sameOrigin() {
    return new SameOrigin();
  }
}
