package org.rapporteur.alert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.alert.Alert;

/**
 * Remembers which alerts were raised, so that none is raised again when a document is sent again:
 * those that stand on their topic, and those that were raised here and are not known to stand there
 * yet. The latter may be raised again for the same record only: the transaction in which they were
 * raised may have come to nothing. The last {@value #REMEMBERED} of each are remembered.
 * Thread-safe.
 */
final class RaisedAlerts implements Consumer<ConsumerRecord<String, byte[]>> {

  private static final int REMEMBERED = 100_000;

  private final Map<String, Boolean> committed = remembering();
  private final Map<String, String> raisedHere = remembering();

  /** Takes an alert off its topic. */
  @Override
  public void accept(ConsumerRecord<String, byte[]> record) {
    try {
      committed.put(Codec.read(record.value(), Alert.class).id(), true);
    } catch (MalformedRecordException e) {
      // whoever delivers alerts rejects it
      return;
    }
  }

  /**
   * Whether an alert is to be raised, and from now on is raised.
   *
   * @param origin the place of the record that it is raised for
   */
  boolean raise(String alert, String origin) {
    if (committed.containsKey(alert)) {
      return false;
    }
    String before = raisedHere.putIfAbsent(alert, origin);
    return before == null || before.equals(origin);
  }

  private static <V> Map<String, V> remembering() {
    return Collections.synchronizedMap(new Remembering<>());
  }

  private static final class Remembering<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > REMEMBERED;
    }
  }
}
