package org.rapporteur.standalone.deadletter;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.standalone.broker.BrokerOptions;
import org.rapporteur.standalone.broker.TopicReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what could not be processed, or sends it through again. */
@Command(
    name = "rejected",
    description = {
      "Lists dead letters with their cause, and where what was fetched is archived,",
      "or puts them back on their topic."
    })
public final class RejectedCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "STAGE",
      description = "ingest, enrich, index or alert; all without it.")
  private @Nullable String stage;

  @Option(names = "--replay", description = "Put them back on their topic.")
  private boolean replay;

  @Mixin private BrokerOptions options = new BrokerOptions();

  @Override
  public Integer call() throws IOException {
    try (var broker = options.reach()) {
      var letters = DeadLetters.read(new TopicReader(broker.settings())).of(stage);
      letters.byKey().values().forEach(of -> of.forEach(RejectedCommand::print));
      if (replay) {
        replay(letters, broker.settings());
      }
    }
    return 0;
  }

  private static void print(Rejection one) {
    System.out.printf(
        "%s\t%s\t%s\t%s\t%s%s%n",
        one.occurred(),
        one.stage(),
        one.category().json(),
        one.source(),
        one.message(),
        archived(one.snapshot()));
  }

  private static String archived(@Nullable Snapshot snapshot) {
    return snapshot == null ? "" : "\t" + snapshot.warc() + "@" + snapshot.offset();
  }

  /** The tombstone follows the records on their way, so that a stop in between replays twice. */
  private static void replay(DeadLetters letters, KafkaSettings settings) {
    try (var publisher = Publisher.open(settings, Clock.systemUTC())) {
      for (var entry : letters.byKey().entrySet()) {
        CompletableFuture.allOf(
                entry.getValue().stream()
                    .map(one -> publisher.publishBytes(one.topic(), one.key(), one.recordBytes()))
                    .toArray(CompletableFuture[]::new))
            .join();
        publisher.remove(Topics.REJECTIONS, entry.getKey()).join();
      }
    }
  }
}
