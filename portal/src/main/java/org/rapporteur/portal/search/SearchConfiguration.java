package org.rapporteur.portal.search;

import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.dossier.Dossiers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Search. */
@Configuration(proxyBeanMethods = false)
public class SearchConfiguration {

  @Bean
  DocumentsApi documentsApi(DocumentSearch documents) {
    return new DocumentsApi(documents);
  }

  @Bean
  SearchPages searchPages(DocumentSearch documents, Dossiers dossiers) {
    return new SearchPages(documents, dossiers);
  }
}
