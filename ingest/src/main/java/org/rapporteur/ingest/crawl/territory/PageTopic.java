package org.rapporteur.ingest.crawl.territory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;

/** The topic {@code pages} itself: a word on one page, put there or read by reading a partition. */
public final class PageTopic {

  private static final Duration WAIT = Duration.ofMillis(200);

  private final KafkaSettings settings;
  private final Publisher publisher;

  public PageTopic(KafkaSettings settings, Publisher publisher) {
    this.settings = settings;
    this.publisher = publisher;
  }

  /** The last word on the page. */
  public Optional<PageState> find(String url) {
    TopicPartition partition = new TopicPartition(Topics.PAGES, partition(url));
    try (var consumer = new KafkaConsumer<String, byte[]>(Clients.consumer(settings))) {
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

  /** Returns when the brokers have it. */
  public void put(PageState state) {
    publisher.publish(Topics.PAGES, partition(state.url()), state.url(), state).join();
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

  private int partition(String url) {
    return new HostPartitions(publisher.partitions(Topics.PAGES)).of(url);
  }
}
