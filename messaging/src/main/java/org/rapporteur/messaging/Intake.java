package org.rapporteur.messaging;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;

/**
 * Reads a stage's records off their topic; what does not read is rejected and passed over.
 *
 * @param <T> the record that the topic promises
 */
public final class Intake<T extends Record> {

  private final String stage;
  private final Class<T> type;
  private final Rejections rejections;

  public Intake(String stage, Class<T> type, Rejections rejections) {
    this.stage = stage;
    this.type = type;
    this.rejections = rejections;
  }

  /**
   * The record's value.
   *
   * @return empty where it was rejected; the rejection is acknowledged by then
   */
  public Optional<T> read(ConsumerRecord<String, byte[]> record) {
    try {
      byte[] value = record.value();
      return Optional.of(Codec.read(value == null ? new byte[0] : value, type));
    } catch (MalformedRecordException e) {
      rejections.reject(stage, record, Category.BAD_INPUT, String.valueOf(e.getMessage())).join();
      return Optional.empty();
    }
  }
}
