package org.rapporteur.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.alerts.AlertWriter;
import org.rapporteur.index.developments.DevelopmentMerger;
import org.rapporteur.index.documents.DocumentWriter;
import org.rapporteur.index.elasticsearch.ElasticsearchSettings;
import org.rapporteur.index.elasticsearch.Indices;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.Rejections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;

/** The writing side: indices are made at start, then what Kafka brings is kept. */
@Configuration(proxyBeanMethods = false)
@Import({MessagingConfiguration.class, SearchConfiguration.class})
public class IndexConfiguration {

  @Bean(initMethod = "create")
  Indices indices(ElasticsearchClient elasticsearch, ElasticsearchSettings settings) {
    return new Indices(elasticsearch, settings.replicas());
  }

  @Bean
  DocumentWriter documentWriter(ElasticsearchClient elasticsearch) {
    return new DocumentWriter(elasticsearch, new DevelopmentMerger(elasticsearch));
  }

  @Bean
  @DependsOn("indices")
  DocumentListener documentListener(DocumentWriter documentWriter, Rejections rejections) {
    return new DocumentListener(
        new Batches<>(
            EnrichedDocument.class, it -> it.document().id(), documentWriter::write, rejections));
  }

  @Bean
  @DependsOn("indices")
  AlertListener alertListener(ElasticsearchClient elasticsearch, Rejections rejections) {
    AlertWriter writer = new AlertWriter(elasticsearch);
    return new AlertListener(new Batches<>(Alert.class, Alert::id, writer::write, rejections));
  }
}
