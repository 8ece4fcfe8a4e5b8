package org.rapporteur.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.Optional;
import org.rapporteur.index.alerts.AlertSearch;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.index.elasticsearch.ElasticsearchConnection;
import org.rapporteur.index.elasticsearch.ElasticsearchSettings;
import org.rapporteur.index.query.Queries;
import org.rapporteur.index.reference.References;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The query façade: all that a reader of the index needs, and nothing that writes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ElasticsearchSettings.class, IndexSettings.class})
public class SearchConfiguration {

  @Bean(destroyMethod = "close")
  ElasticsearchClient elasticsearch(ElasticsearchSettings settings) {
    return ElasticsearchConnection.open(settings);
  }

  @Bean
  Queries queries(ElasticsearchClient elasticsearch) {
    return new Queries(elasticsearch);
  }

  @Bean
  DocumentSearch documentSearch(ElasticsearchClient elasticsearch) {
    return new DocumentSearch(elasticsearch);
  }

  @Bean
  DevelopmentSearch developmentSearch(ElasticsearchClient elasticsearch) {
    return new DevelopmentSearch(elasticsearch, any -> Optional.empty());
  }

  @Bean
  Dossiers dossiers(ElasticsearchClient elasticsearch) {
    return new Dossiers(elasticsearch, List.of());
  }

  @Bean
  References references(ElasticsearchClient elasticsearch) {
    return new References(elasticsearch);
  }

  @Bean
  AlertSearch alertSearch(ElasticsearchClient elasticsearch) {
    return new AlertSearch(elasticsearch);
  }
}
