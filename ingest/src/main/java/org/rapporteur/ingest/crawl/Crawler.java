package org.rapporteur.ingest.crawl;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.VisitRequest;
import org.rapporteur.ingest.crawl.territory.HostPartitions;
import org.rapporteur.ingest.crawl.territory.Ledger;
import org.rapporteur.ingest.crawl.territory.Territory;
import org.rapporteur.ingest.crawl.visit.Memory;
import org.rapporteur.ingest.crawl.visit.Observer;
import org.rapporteur.ingest.crawl.visit.Places;
import org.rapporteur.ingest.crawl.visit.Visits;
import org.rapporteur.ingest.crawl.visit.host.Lease;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.FencedPublisher;
import org.rapporteur.messaging.KafkaSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes part in the crawl: joins the group of instances, is given partitions of the topic {@code
 * pages}, and crawls their hosts for as long as they are its own.
 */
public final class Crawler implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Crawler.class);

  private static final String GROUP = "ingest";
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration RESTART = Duration.ofSeconds(2);
  private static final Duration RENEWAL = Duration.ofSeconds(2);
  private static final Duration CUT_OFF = Duration.ofMinutes(1);
  private static final int HEARTBEAT_MILLIS = 2_000;

  /** In bytes: so much is waited for, though no longer than for a poll. */
  private static final int FETCHED_AT_ONCE = 64 * 1024;

  private final KafkaSettings settings;
  private final Visits visits;
  private final Places places;
  private final Archive archive;
  private final Lease lease;
  private final Observer observer;
  private final Clock clock;
  private final Map<TopicPartition, Territory> territories = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable SourceList> changed = new AtomicReference<>();
  private final Map<TopicPartition, Long> ends = new HashMap<>();
  private final Thread thread = Thread.ofPlatform().name("pages").unstarted(this::run);
  private long renewed = System.nanoTime() - RENEWAL.toNanos();
  private volatile boolean stopped;
  private volatile boolean fenced;

  Crawler(
      KafkaSettings settings,
      Visits visits,
      Places places,
      Archive archive,
      Lease lease,
      Observer observer,
      Clock clock) {
    this.settings = settings;
    this.visits = visits;
    this.places = places;
    this.archive = archive;
    this.lease = lease;
    this.observer = observer;
    this.clock = clock;
  }

  /** Joins the group; returns at once. */
  public void start() {
    thread.start();
  }

  /** Leaves the group; returns when no host is being asked any more. */
  @Override
  public void close() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    visits.close();
  }

  /** Watches this list from now on; returns at once. */
  public void watch(SourceList sources) {
    changed.set(sources);
  }

  /** Whether nothing was heard of the other instances, through the brokers, for a minute. */
  public boolean isCutOff() {
    return lease.isOver(CUT_OFF);
  }

  /** What we know of the pages of a page's host, where that is ours for certain and restored. */
  Optional<Memory> memory(String url) {
    return territories.values().stream()
        .filter(territory -> lease.isHeld() && territory.isOpen() && territory.has(url))
        .map(Memory.class::cast)
        .findFirst();
  }

  private void run() {
    while (!stopped) {
      try (var consumer = new KafkaConsumer<String, byte[]>(consumerSettings());
          Admin admin = Admin.create(Clients.common(settings))) {
        fenced = false;
        takePart(consumer, admin);
      } catch (KafkaException e) {
        log.warn("the crawl pauses: {}", e.toString());
        pause();
      } finally {
        // out of the group, the hosts are another's
        taken(territories.keySet()).forEach(Territory::abandon);
      }
    }
  }

  private void takePart(KafkaConsumer<String, byte[]> consumer, Admin admin) {
    HostPartitions partitions = partitions(consumer);
    consumer.subscribe(List.of(Topics.PAGES), new Assignment(consumer, admin, partitions));
    while (!stopped && !fenced) {
      renewLease(consumer);
      consumer.poll(POLL).forEach(this::hear);
      goByChangedList();
      openRestored(consumer);
    }
    if (!fenced) {
      // leaving with the hosts still being asked would let another instance start too early
      leave(territories.keySet());
    }
  }

  /** The group accepts what a member commits, and from nobody else; nothing is read again by it. */
  private void renewLease(KafkaConsumer<String, byte[]> consumer) {
    long now = System.nanoTime();
    if (now - renewed < RENEWAL.toNanos()) {
      return;
    }
    renewed = now;
    consumer.commitAsync((offsets, failure) -> {
      if (failure == null) {
        lease.renew(now);
      }
    });
  }

  private void leaveFenced() {
    fenced = true;
    lease.end();
  }

  private static HostPartitions partitions(KafkaConsumer<String, byte[]> consumer) {
    int count = consumer.partitionsFor(Topics.PAGES).size();
    if (count == 0) {
      throw new KafkaException("the topic " + Topics.PAGES + " is not there yet");
    }
    return new HostPartitions(count);
  }

  private void hear(ConsumerRecord<String, byte[]> record) {
    Territory territory = territories.get(new TopicPartition(record.topic(), record.partition()));
    if (territory == null) {
      return;
    }
    if (record.value() == null) {
      territory.forget(record.key());
      return;
    }
    try {
      if (VisitRequest.isKey(record.key())) {
        territory.hear(Codec.read(record.value(), VisitRequest.class));
      } else if (HostState.isKey(record.key())) {
        territory.hear(Codec.read(record.value(), HostState.class));
      } else {
        territory.hear(Codec.read(record.value(), PageState.class));
      }
    } catch (MalformedRecordException e) {
      log.warn("passed over what is no page's or host's state, nor a request: {}", e.getMessage());
    }
  }

  private void goByChangedList() {
    SourceList sources = changed.getAndSet(null);
    if (sources != null) {
      visits.watch(sources);
      territories.values().stream()
          .filter(Territory::isOpen)
          .forEach(territory -> territory.reopen(places.beginnings()));
    }
  }

  private void openRestored(KafkaConsumer<String, byte[]> consumer) {
    ends.entrySet()
        .removeIf(end -> {
          boolean restored = consumer.position(end.getKey()) >= end.getValue();
          Territory territory = territories.get(end.getKey());
          if (restored && territory != null) {
            territory.open(places.beginnings());
          }
          return restored;
        });
  }

  private void leave(Collection<TopicPartition> partitions) {
    List<Territory> left = taken(partitions);
    left.forEach(Territory::leave);
    left.forEach(Territory::close);
  }

  private List<Territory> taken(Collection<TopicPartition> partitions) {
    List<Territory> taken = new ArrayList<>();
    for (TopicPartition partition : List.copyOf(partitions)) {
      ends.remove(partition);
      Territory territory = territories.remove(partition);
      if (territory != null) {
        taken.add(territory);
      }
    }
    return taken;
  }

  private void pause() {
    try {
      Thread.sleep(RESTART);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }

  private Map<String, Object> consumerSettings() {
    Map<String, Object> config = Clients.consumer(settings);
    config.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
    config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) Lease.SESSION.toMillis());
    config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
    config.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        List.of(CooperativeStickyAssignor.class));
    config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, FETCHED_AT_ONCE);
    config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) POLL.toMillis());
    return config;
  }

  /** What happens as partitions come and go. */
  private final class Assignment implements ConsumerRebalanceListener {

    private final KafkaConsumer<String, byte[]> consumer;
    private final Admin admin;
    private final HostPartitions partitions;

    Assignment(KafkaConsumer<String, byte[]> consumer, Admin admin, HostPartitions partitions) {
      this.consumer = consumer;
      this.admin = admin;
      this.partitions = partitions;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
      assigned.forEach(partition -> territories.put(partition, territory(partition.partition())));
      consumer.seekToBeginning(assigned);
      ends.putAll(ends(assigned));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
      leave(revoked);
    }

    /** Another instance may have them already. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
      taken(lost).forEach(Territory::abandon);
    }

    /** Opening the publisher shuts the former owner out before its last words are read. */
    private Territory territory(int partition) {
      String name = "pages-" + partition;
      var publisher = FencedPublisher.open(settings, name, clock);
      Ledger ledger =
          new Ledger(publisher, archive::sync, Crawler.this::leaveFenced, visits.gathering(), name);
      return new Territory(partition, partitions, ledger, visits, observer, clock);
    }

    /**
     * The high watermarks. A reader of committed records would be told of an earlier end where
     * another instance's transaction is still open.
     */
    private Map<TopicPartition, Long> ends(Collection<TopicPartition> assigned) {
      Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
      assigned.forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
      Map<TopicPartition, Long> found = new HashMap<>();
      var answers = admin.listOffsets(wanted);
      for (TopicPartition partition : assigned) {
        found.put(
            partition,
            answers
                .partitionResult(partition)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .offset());
      }
      return found;
    }
  }
}
