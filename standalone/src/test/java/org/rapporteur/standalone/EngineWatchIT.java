package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embedded.EmbeddedKafka;

/** A real broker, killed as the system kills what takes too much memory. */
class EngineWatchIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration SOON = Duration.ofMillis(10);

  @TempDir Path folder;
  private final BlockingQueue<String> givenUp = new LinkedBlockingQueue<>();

  @Test
  void anEngineThatIsKilledRunsAgainAtTheSameAddress() throws Exception {
    Path data = folder.resolve("kafka");
    try (EmbeddedKafka kafka = EmbeddedKafka.start(data);
        EngineWatch _ = new EngineWatch(kafka, SOON, givenUp::add)) {
      String address = kafka.bootstrapServers();
      ProcessHandle killed = kill(data);

      await().atMost(PATIENCE).until(() -> kafka.isRunning() && process(data) != null);

      assertThat(process(data)).isNotEqualTo(killed);
      assertThat(EmbeddedKafka.running(data)).contains(address);
      assertThat(givenUp).isEmpty();
    }
    assertThat(process(data)).isNull();
  }

  @Test
  void anEngineThatDoesNotStartAnyMoreIsGivenUpInTheEnd() throws Exception {
    Path data = folder.resolve("kafka");
    try (EmbeddedKafka kafka = EmbeddedKafka.start(data);
        EngineWatch _ = new EngineWatch(kafka, SOON, givenUp::add)) {
      Files.move(data, folder.resolve("gone"));
      Files.writeString(data, "no folder any more");
      kill(data);

      assertThat(givenUp.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
          .startsWith("Kafka cannot be kept running: Kafka could not be started");
      assertThat(kafka.isRunning()).isFalse();
    }
  }

  private static ProcessHandle kill(Path data) throws Exception {
    ProcessHandle child = process(data);
    assertThat(child).isNotNull();
    child.destroyForcibly();
    child.onExit().get();
    return child;
  }

  private static ProcessHandle process(Path data) throws IOException {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .filter(child -> commandLine(child).contains(data.toString()))
        .findFirst()
        .orElse(null);
  }

  private static String commandLine(ProcessHandle child) {
    return child.info().commandLine().orElse("");
  }
}
