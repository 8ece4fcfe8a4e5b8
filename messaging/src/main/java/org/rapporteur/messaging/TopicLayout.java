package org.rapporteur.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.rapporteur.contract.Topics;

/** Which topics there are, and how long each keeps what it has. */
final class TopicLayout {

  /** The largest record, in bytes: a submitted PDF of 20 MiB in base64 with room to spare. */
  static final int LARGEST_RECORD = 32 * 1024 * 1024;

  private static final Map<String, String> KEPT =
      Map.of(
          TopicConfig.RETENTION_MS_CONFIG,
          "-1",
          TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
          String.valueOf(LARGEST_RECORD));
  private static final Map<String, String> COMPACTED =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_COMPACT,
          TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
          String.valueOf(LARGEST_RECORD));

  /** The same story is told for weeks, not for years. */
  private static final Map<String, String> REMEMBERED =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG,
          String.valueOf(Duration.ofDays(90).toMillis()));

  private TopicLayout() {}

  static List<NewTopic> topics(KafkaSettings settings) {
    return List.of(
        topic(Topics.DOCUMENTS, KEPT, settings),
        topic(Topics.DOCUMENTS_ENRICHED, KEPT, settings),
        topic(Topics.SUBMISSIONS, KEPT, settings),
        topic(Topics.ALERTS, KEPT, settings),
        topic(Topics.REJECTIONS, KEPT, settings),
        topic(Topics.PAGES, COMPACTED, settings),
        topic(Topics.SUBSCRIPTIONS, COMPACTED, settings),
        topic(Topics.DOSSIERS, COMPACTED, settings),
        inOrder(Topics.SOURCES, COMPACTED, settings),
        inOrder(Topics.STORIES, REMEMBERED, settings));
  }

  /** Of one partition: small, and read as a whole and in order. */
  private static NewTopic inOrder(String name, Map<String, String> config, KafkaSettings settings) {
    return new NewTopic(name, 1, settings.replicas()).configs(config);
  }

  private static NewTopic topic(String name, Map<String, String> config, KafkaSettings settings) {
    return new NewTopic(name, settings.partitions(), settings.replicas()).configs(config);
  }
}
