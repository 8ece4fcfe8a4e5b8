package org.rapporteur.standalone.deadletter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.standalone.broker.TopicReader;

/**
 * The rejections that wait: those after the last tombstone of their key, by key, oldest first. A
 * replay ends with a tombstone.
 */
record DeadLetters(Map<String, List<Rejection>> byKey) {

  static DeadLetters read(TopicReader topics) {
    Map<String, List<Rejection>> byKey = new LinkedHashMap<>();
    topics.read(Topics.REJECTIONS, null, record -> add(byKey, record));
    return new DeadLetters(byKey);
  }

  /** Those of one stage, or all without one. */
  DeadLetters of(@Nullable String stage) {
    if (stage == null) {
      return this;
    }
    Map<String, List<Rejection>> chosen = new LinkedHashMap<>(byKey);
    chosen.values().removeIf(letters -> !letters.getFirst().stage().equals(stage));
    return new DeadLetters(chosen);
  }

  private static void add(
      Map<String, List<Rejection>> byKey, ConsumerRecord<String, byte[]> record) {
    String key = String.valueOf(record.key());
    byte[] value = record.value();
    if (value == null) {
      byKey.remove(key);
      return;
    }
    try {
      byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(Codec.read(value, Rejection.class));
    } catch (MalformedRecordException e) {
      System.err.println(
          "passed over " + record.topic() + "@" + record.offset() + ": " + e.getMessage());
    }
  }
}
