package org.rapporteur.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kafka is and how topics are made, {@code rapporteur.kafka.*}.
 *
 * @param bootstrapServers host:port, comma-separated
 * @param partitions of the topics that we create
 * @param replicas of the topics that we create
 * @param propertiesFile a Java properties file whose entries are given to every client as they are:
 *     SASL and TLS, for instance
 */
@ConfigurationProperties("rapporteur.kafka")
public record KafkaSettings(
    @DefaultValue("localhost:9092") String bootstrapServers,
    @DefaultValue("4") int partitions,
    @DefaultValue("1") short replicas,
    @Nullable String propertiesFile) {}
