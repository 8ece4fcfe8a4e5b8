package org.rapporteur.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Category;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.Rejections;

/**
 * Reads batches off a topic and has them written; what does not read and what the writer refuses is
 * rejected.
 */
final class Batches<T extends Record> {

  private static final String STAGE = "index";

  private final Intake<T> intake;
  private final Function<T, String> idOf;
  private final Function<Collection<T>, Map<String, String>> writer;
  private final Rejections rejections;

  /**
   * How batches of a type are written.
   *
   * @param writer returns why it refuses some, by their ids
   */
  Batches(
      Class<T> type,
      Function<T, String> idOf,
      Function<Collection<T>, Map<String, String>> writer,
      Rejections rejections) {
    this.intake = new Intake<>(STAGE, type, rejections);
    this.idOf = idOf;
    this.writer = writer;
    this.rejections = rejections;
  }

  void write(List<ConsumerRecord<String, byte[]>> records) {
    List<T> batch = new ArrayList<>();
    Map<String, ConsumerRecord<String, byte[]>> origins = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      intake
          .read(record)
          .ifPresent(read -> {
            batch.add(read);
            origins.put(idOf.apply(read), record);
          });
    }
    Map<String, String> refused = writer.apply(batch);
    origins.forEach((id, origin) -> {
      String reason = refused.get(id);
      if (reason != null) {
        rejections.reject(STAGE, origin, Category.BAD_INPUT, reason).join();
      }
    });
  }
}
