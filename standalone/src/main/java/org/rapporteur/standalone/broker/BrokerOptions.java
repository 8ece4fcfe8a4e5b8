package org.rapporteur.standalone.broker;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.messaging.KafkaSettings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** {@code --data DIR} or {@code --kafka SERVERS}. */
public final class BrokerOptions {

  @ArgGroup private Where where = new Where();

  /** One of the two; without either, the data of {@code rapporteur run}. */
  static final class Where {

    @Option(
        names = "--data",
        description = "The folder of an embedded broker, running or not (data).")
    private @Nullable Path data;

    @Option(names = "--kafka", description = "host:port of brokers, comma-separated.")
    private @Nullable String kafka;

    @Option(
        names = "--kafka-properties",
        description = "A file with more settings for --kafka, such as SASL and TLS.")
    private @Nullable String properties;
  }

  /**
   * The broker; an embedded one that does not run is started until {@link Broker#close}.
   *
   * @throws IOException where the data are in use by a process that is just starting or stopping
   */
  public Broker reach() throws IOException {
    if (where.kafka != null) {
      return new Broker(settings(where.kafka, where.properties), () -> {});
    }
    Path folder = where.data == null ? Path.of("data") : where.data;
    Path kafka = DataFolder.kafka(folder);
    var running = EmbeddedKafka.running(kafka);
    return running.isPresent()
        ? new Broker(settings(running.get(), null), () -> {})
        : started(folder, kafka);
  }

  private static Broker started(Path folder, Path kafka) throws IOException {
    if (!kafka.toFile().isDirectory()) {
      throw new IOException("there is no embedded broker's data in " + folder);
    }
    DataFolder held = DataFolder.take(folder);
    EmbeddedKafka broker = EmbeddedKafka.start(kafka);
    return new Broker(
        settings(broker.bootstrapServers(), null),
        () -> {
          broker.close();
          held.close();
        });
  }

  private static KafkaSettings settings(String servers, @Nullable String properties) {
    return new KafkaSettings(servers, 1, (short) 1, properties);
  }

  /**
   * A broker that can be reached.
   *
   * @param settings for our clients
   */
  public record Broker(KafkaSettings settings, Release release) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      release.release();
    }
  }

  /** What is done when the broker is no longer needed. */
  public interface Release {
    void release() throws IOException;
  }
}
