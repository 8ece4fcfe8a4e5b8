package org.rapporteur.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.index.alerts.AlertSearch;
import org.rapporteur.index.clauses.ResolutionTexts;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.index.dossier.GivenDossiers;
import org.rapporteur.index.dossier.MadeDossiers;
import org.rapporteur.index.elasticsearch.ElasticsearchConnection;
import org.rapporteur.index.elasticsearch.ElasticsearchSettings;
import org.rapporteur.index.entity.Entities;
import org.rapporteur.index.query.Queries;
import org.rapporteur.index.reference.References;
import org.springframework.beans.factory.ObjectProvider;
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
  DevelopmentSearch developmentSearch(ElasticsearchClient elasticsearch, Dossiers dossiers) {
    return new DevelopmentSearch(elasticsearch, dossiers::developments);
  }

  @Bean
  Dossiers dossiers(
      ElasticsearchClient elasticsearch,
      DocumentSearch documentSearch,
      IndexSettings settings,
      ObjectProvider<MadeDossiers> made) {
    Path file = settings.dossiers() == null ? null : Path.of(settings.dossiers());
    return new Dossiers(
        elasticsearch,
        documentSearch,
        GivenDossiers.read(file),
        made.getIfAvailable(() -> List::of));
  }

  @Bean
  References references(DocumentSearch documentSearch, DevelopmentSearch developmentSearch) {
    return new References(documentSearch, developmentSearch);
  }

  @Bean
  Entities entities(
      ElasticsearchClient elasticsearch,
      DocumentSearch documentSearch,
      DevelopmentSearch developmentSearch) {
    return new Entities(elasticsearch, documentSearch, developmentSearch);
  }

  @Bean
  ResolutionTexts resolutionTexts(DocumentSearch documentSearch) {
    return new ResolutionTexts(documentSearch);
  }

  @Bean
  AlertSearch alertSearch(ElasticsearchClient elasticsearch) {
    return new AlertSearch(elasticsearch);
  }
}
