package org.rapporteur.standalone;

import java.nio.file.Path;
import org.rapporteur.embedded.EmbeddedElasticsearch;
import org.rapporteur.embedded.EmbeddedKafka;

/** The suite on the engines that come with the system. */
class EmbeddedPipelineIT extends PipelineSuite {

  @Override
  EnginesUnderTest start(Path folder) {
    var kafka = EmbeddedKafka.start(folder.resolve("kafka"));
    var elasticsearch = EmbeddedElasticsearch.start(folder.resolve("elasticsearch"));
    return new EnginesUnderTest() {
      @Override
      public String kafka() {
        return kafka.bootstrapServers();
      }

      @Override
      public String elasticsearch() {
        return elasticsearch.url();
      }

      @Override
      public void close() {
        kafka.close();
        elasticsearch.close();
      }
    };
  }
}
