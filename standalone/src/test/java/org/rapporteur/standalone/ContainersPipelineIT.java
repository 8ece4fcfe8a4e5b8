package org.rapporteur.standalone;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The suite on the official images, wherever a Docker engine has them. */
class ContainersPipelineIT extends PipelineSuite {

  private static final String KAFKA = "apache/kafka:4.3.1";
  private static final String ELASTICSEARCH = "elasticsearch:9.5.3";
  private static final int ELASTICSEARCH_PORT = 9200;

  @BeforeAll
  static void needsDocker() {
    Assumptions.assumeTrue(
        DockerClientFactory.instance().isDockerAvailable(), "skipped: there is no Docker engine");
    for (String image : new String[] {KAFKA, ELASTICSEARCH}) {
      Assumptions.assumeTrue(isThere(image), "skipped: Docker has no image " + image);
    }
  }

  @Override
  EnginesUnderTest start(Path folder) {
    var kafka = new KafkaContainer(DockerImageName.parse(KAFKA));
    var elasticsearch =
        new GenericContainer<>(DockerImageName.parse(ELASTICSEARCH))
            .withEnv("discovery.type", "single-node")
            .withEnv("xpack.security.enabled", "false")
            .withExposedPorts(ELASTICSEARCH_PORT)
            .waitingFor(Wait.forHttp("/_cluster/health"));
    kafka.start();
    elasticsearch.start();
    return new EnginesUnderTest() {
      @Override
      public String kafka() {
        return kafka.getBootstrapServers();
      }

      @Override
      public String elasticsearch() {
        return "http://"
            + elasticsearch.getHost()
            + ":"
            + elasticsearch.getMappedPort(ELASTICSEARCH_PORT);
      }

      @Override
      public void close() {
        kafka.stop();
        elasticsearch.stop();
      }
    };
  }

  private static boolean isThere(String image) {
    try {
      DockerClientFactory.instance().client().inspectImageCmd(image).exec();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
