package org.rapporteur.ingest.crawl;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.PageState;
import org.rapporteur.contract.Topics;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;

/**
 * The topic {@code pages} for those who do not crawl: the last word on one page, and a word of
 * their own, which whoever crawls the page's host takes over. Each question reads a partition,
 * which is right for what people do, not for what crawlers do.
 */
public final class PageRegister {

  private static final Duration WAIT = Duration.ofMillis(200);

  private final KafkaSettings settings;
  private final Publisher publisher;

  public PageRegister(KafkaSettings settings, Publisher publisher) {
    this.settings = settings;
    this.publisher = publisher;
  }

  /** What is known of the page with this canonical address, or other name. */
  public Optional<PageState> find(String url) {
    try (var consumer = new KafkaConsumer<String, byte[]>(Clients.consumer(settings))) {
      TopicPartition partition = new TopicPartition(Topics.PAGES, partition(consumer, url));
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      PageState last = null;
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(WAIT)) {
          last = url.equals(record.key()) ? state(record.value(), last) : last;
        }
      }
      return Optional.ofNullable(last);
    }
  }

  /** Keeps a state; returns when the brokers have it. */
  public void put(PageState state) {
    try (var consumer = new KafkaConsumer<String, byte[]>(Clients.consumer(settings))) {
      int partition = partition(consumer, state.url());
      publisher.publish(Topics.PAGES, partition, state.url(), state).join();
    }
  }

  /** A request to visit is no state: what was known stays so. */
  private static @Nullable PageState state(byte @Nullable [] value, @Nullable PageState known) {
    if (value == null) {
      return null;
    }
    try {
      PageState state = Codec.read(value, PageState.class);
      return state.nextVisit() == null && known != null ? known : state;
    } catch (MalformedRecordException e) {
      return known;
    }
  }

  private static int partition(KafkaConsumer<String, byte[]> consumer, String url) {
    return new HostPartitions(consumer.partitionsFor(Topics.PAGES).size()).of(url);
  }
}
