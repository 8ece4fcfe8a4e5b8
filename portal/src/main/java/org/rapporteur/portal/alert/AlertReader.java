package org.rapporteur.portal.alert;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.portal.stream.Hub;
import org.rapporteur.portal.stream.LiveEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands alerts from their topic to those who listen. */
final class AlertReader {

  private static final Logger log = LoggerFactory.getLogger(AlertReader.class);

  private final Hub live;

  AlertReader(Hub live) {
    this.live = live;
  }

  void read(ConsumerRecord<String, byte[]> record) {
    try {
      byte[] value = record.value();
      Alert alert = Codec.read(value == null ? new byte[0] : value, Alert.class);
      String json = Codec.mapper().writeValueAsString(alert);
      live.send(alert.subscription(), new LiveEvent(alert.id(), "alert", json));
    } catch (MalformedRecordException e) {
      log.warn("An alert at {}@{} does not read", record.partition(), record.offset(), e);
    }
  }
}
