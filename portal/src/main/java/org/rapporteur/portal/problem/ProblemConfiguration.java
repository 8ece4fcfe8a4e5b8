package org.rapporteur.portal.problem;

import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How errors are told. */
@Configuration(proxyBeanMethods = false)
public class ProblemConfiguration {

  @Bean
  ApiProblems apiProblems() {
    return new ApiProblems();
  }

  @Bean
  PageProblems pageProblems() {
    return new PageProblems();
  }

  @Bean
  ErrorPages errorPages(ErrorAttributes errors) {
    return new ErrorPages(errors);
  }
}
