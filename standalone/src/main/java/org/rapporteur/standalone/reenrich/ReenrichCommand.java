package org.rapporteur.standalone.reenrich;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.enrich.Enricher;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.standalone.broker.BrokerOptions;
import org.rapporteur.standalone.broker.TopicReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Reads {@code documents} as it is now and publishes what today's rules make of it. The stages run
 * on meanwhile: the index keeps the higher version of a document, then the higher revision of the
 * rules, whichever arrives first.
 */
@Command(
    name = "reenrich",
    description = "Sends documents through enrich again, while the flow goes on.")
public final class ReenrichCommand implements Callable<Integer> {

  @Option(names = "--from", description = "Only what was fetched since this day (UTC).")
  private @Nullable LocalDate from;

  @Mixin private BrokerOptions options = new BrokerOptions();

  private final AtomicLong passedOver = new AtomicLong();

  @Override
  public Integer call() throws IOException {
    try (var broker = options.reach()) {
      long sent = send(broker.settings());
      System.out.printf(
          "%d documents enriched with revision %d of the rules", sent, Enricher.RULES);
      System.out.printf(", %d passed over%n", passedOver.get());
    }
    return 0;
  }

  private long send(KafkaSettings settings) {
    Enricher enricher = Enricher.load();
    AtomicLong sent = new AtomicLong();
    var since = from == null ? null : from.atStartOfDay(ZoneOffset.UTC).toInstant();
    try (var publisher = Publisher.open(settings, Clock.systemUTC())) {
      new TopicReader(settings)
          .read(
              Topics.DOCUMENTS,
              since,
              record -> {
                EnrichedDocument enriched = enriched(enricher, record);
                if (enriched != null) {
                  publisher
                      .publish(Topics.DOCUMENTS_ENRICHED, enriched.document().id(), enriched)
                      .join();
                  sent.incrementAndGet();
                }
              });
    }
    return sent.get();
  }

  /** What enrich rejected once is on the topic of rejections already, and is passed over here. */
  private @Nullable EnrichedDocument enriched(
      Enricher enricher, ConsumerRecord<String, byte[]> record) {
    try {
      byte[] value = record.value() == null ? new byte[0] : record.value();
      return enricher.enrich(Codec.read(value, Document.class));
    } catch (MalformedRecordException | RuntimeException e) {
      passedOver.incrementAndGet();
      return null;
    }
  }
}
