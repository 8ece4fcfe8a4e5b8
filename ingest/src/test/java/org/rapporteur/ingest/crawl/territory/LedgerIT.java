package org.rapporteur.ingest.crawl.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.FencedPublisher;
import org.rapporteur.messaging.KafkaSettings;

/** On a real broker. */
class LedgerIT {

  private static final int VISITS = 300;

  @TempDir Path folder;
  private final CompletableFuture<Void> fenced = new CompletableFuture<>();
  private EmbeddedKafka kafka;

  @BeforeEach
  void startBroker() throws Exception {
    kafka = EmbeddedKafka.start(folder);
    try (Admin admin = Admin.create(Clients.common(settings()))) {
      admin.createTopics(List.of(new NewTopic(Topics.PAGES, 1, (short) 1))).all().get();
    }
  }

  @AfterEach
  void stopBroker() {
    kafka.close();
  }

  @Test
  void whatWasBroughtIsStoredInItsOrderBeforeItCloses() throws Exception {
    List<CompletableFuture<Void>> stored = new ArrayList<>();
    try (Ledger ledger = ledger()) {
      for (int visit = 0; visit < VISITS; visit++) {
        stored.add(ledger.commit(entries(visit)));
      }
    }

    assertThat(stored)
        .allMatch(CompletableFuture::isDone)
        .noneMatch(CompletableFuture::isCancelled);
    assertThat(keys())
        .containsExactlyElementsOf(
            Stream.iterate(0, i -> i + 1).limit(VISITS).map(LedgerIT::url).toList());
  }

  @Test
  void afterItIsClosedNothingIsStored() throws Exception {
    Ledger ledger = ledger();
    ledger.close();

    assertThat(ledger.commit(entries(1))).isCancelled();
  }

  @Test
  void whatTheFormerOwnerBringsIsNotStored() throws Exception {
    try (Ledger former = ledger()) {
      former.commit(entries(1)).get(60, TimeUnit.SECONDS);
      try (Ledger owner = ledger()) {
        CompletableFuture<Void> late = former.commit(entries(2));
        fenced.get(60, TimeUnit.SECONDS);
        owner.commit(entries(3)).get(60, TimeUnit.SECONDS);

        assertThat(late).isCancelled();
        assertThat(former.commit(entries(4))).isCancelled();
      }
    }

    assertThat(keys()).containsExactly(url(1), url(3));
  }

  private Ledger ledger() {
    FencedPublisher publisher = FencedPublisher.open(settings(), "test", Clock.systemUTC());
    return new Ledger(
        publisher, () -> {}, () -> fenced.complete(null), Duration.ofMillis(10), "test");
  }

  private static List<Entry> entries(int visit) {
    PageState state = PageState.discovered(url(visit), "test", url(visit), null);
    return List.of(Entry.of(state, new HostPartitions(1)));
  }

  private static String url(int visit) {
    return "https://press.example/" + visit;
  }

  private List<String> keys() {
    var partition = new TopicPartition(Topics.PAGES, 0);
    List<String> keys = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<String, byte[]>(new HashMap<>(Clients.consumer(settings())))) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> keys.add(record.key()));
      }
    }
    return keys;
  }

  private KafkaSettings settings() {
    return new KafkaSettings(kafka.bootstrapServers(), 1, (short) 1, null);
  }
}
