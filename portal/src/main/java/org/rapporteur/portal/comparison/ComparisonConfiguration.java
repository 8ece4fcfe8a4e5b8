package org.rapporteur.portal.comparison;

import org.rapporteur.index.clauses.ResolutionTexts;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.dossier.Dossiers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Comparison of texts. */
@Configuration(proxyBeanMethods = false)
public class ComparisonConfiguration {

  @Bean
  ComparisonDesk comparisonDesk(
      DocumentSearch documents, ResolutionTexts resolutionTexts, Dossiers dossiers) {
    return new ComparisonDesk(documents, resolutionTexts, dossiers);
  }

  @Bean
  ComparisonApi comparisonApi(ComparisonDesk desk) {
    return new ComparisonApi(desk);
  }

  @Bean
  ComparisonPages comparisonPages(ComparisonDesk desk) {
    return new ComparisonPages(desk);
  }

  @Bean
  ComparisonExports comparisonExports(ComparisonDesk desk) {
    return new ComparisonExports(desk);
  }
}
