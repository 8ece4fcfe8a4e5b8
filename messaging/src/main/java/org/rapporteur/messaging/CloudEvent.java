package org.rapporteur.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The headers that CloudEvents' Kafka binding asks for in binary mode (CloudEvents 1.0.2, Kafka
 * Protocol Binding, section 3.2).
 */
final class CloudEvent {

  private CloudEvent() {}

  static Headers headers(Record value, String topic, Instant time) {
    Headers headers = new RecordHeaders();
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", UUID.randomUUID().toString());
    add(headers, "ce_type", "org.rapporteur." + kebab(value.getClass().getSimpleName()));
    add(headers, "ce_source", "/rapporteur/" + topic);
    add(headers, "ce_time", time.toString());
    add(headers, "content-type", "application/json");
    return headers;
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
