package org.rapporteur.alert;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.alert.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers the subscriptions that come along their topic; a tombstone cancels one. */
final class SubscriptionReader implements Consumer<ConsumerRecord<String, byte[]>> {

  private static final Logger log = LoggerFactory.getLogger(SubscriptionReader.class);

  private final AlertMatcher matcher;

  SubscriptionReader(AlertMatcher matcher) {
    this.matcher = matcher;
  }

  @Override
  public void accept(ConsumerRecord<String, byte[]> record) {
    String id = String.valueOf(record.key());
    byte[] value = record.value();
    try {
      if (value == null) {
        matcher.remove(id);
      } else {
        matcher.register(Codec.read(value, Subscription.class));
      }
    } catch (MalformedRecordException | UnreadableQueryException e) {
      log.warn("subscription {} is out of use: {}", id, e.getMessage());
    }
  }
}
