package org.rapporteur.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The settings of Kafka clients of ours, for those that Spring makes and for plain ones alike. */
public final class Clients {

  private Clients() {}

  /** What every client needs to reach the brokers. */
  public static Map<String, Object> common(KafkaSettings settings) {
    Map<String, Object> config = new HashMap<>();
    config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    if (settings.propertiesFile() != null) {
      properties(Path.of(settings.propertiesFile()))
          .forEach((key, value) -> config.put(key.toString(), value));
    }
    return config;
  }

  /** A producer that the brokers acknowledge in full, once. */
  public static Map<String, Object> producer(KafkaSettings settings) {
    Map<String, Object> config = common(settings);
    config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicLayout.LARGEST_RECORD);
    config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * TopicLayout.LARGEST_RECORD);
    return config;
  }

  /**
   * A consumer that sees committed records only, from the beginning, and commits nothing itself.
   */
  public static Map<String, Object> consumer(KafkaSettings settings) {
    Map<String, Object> config = common(settings);
    config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, TopicLayout.LARGEST_RECORD);
    return config;
  }

  private static Properties properties(Path file) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the Kafka properties file " + file, e);
    }
  }
}
