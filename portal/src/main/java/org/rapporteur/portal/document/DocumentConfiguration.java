package org.rapporteur.portal.document;

import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.portal.snapshot.Takedowns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One document. */
@Configuration(proxyBeanMethods = false)
public class DocumentConfiguration {

  @Bean
  DocumentApi documentApi(DocumentSearch documents, Takedowns takedowns) {
    return new DocumentApi(documents, takedowns);
  }

  @Bean
  DocumentPages documentPages(DocumentSearch documents, Takedowns takedowns) {
    return new DocumentPages(documents, takedowns);
  }
}
