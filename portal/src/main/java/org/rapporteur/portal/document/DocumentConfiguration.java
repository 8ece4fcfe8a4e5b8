package org.rapporteur.portal.document;

import org.rapporteur.index.documents.DocumentSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One document. */
@Configuration(proxyBeanMethods = false)
public class DocumentConfiguration {

  @Bean
  DocumentApi documentApi(DocumentSearch documents) {
    return new DocumentApi(documents);
  }

  @Bean
  DocumentPages documentPages(DocumentSearch documents) {
    return new DocumentPages(documents);
  }
}
