package org.rapporteur.portal.submission;

import java.time.Clock;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.messaging.Publisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Handing in. */
@Configuration(proxyBeanMethods = false)
public class SubmissionConfiguration {

  @Bean
  SubmissionDesk submissionDesk(Publisher publisher, Clock clock) {
    return new SubmissionDesk(publisher, clock);
  }

  @Bean
  SubmissionsApi submissionsApi(SubmissionDesk desk) {
    return new SubmissionsApi(desk);
  }

  @Bean
  SubmissionPages submissionPages(SubmissionDesk desk, DocumentSearch documents) {
    return new SubmissionPages(desk, documents);
  }
}
