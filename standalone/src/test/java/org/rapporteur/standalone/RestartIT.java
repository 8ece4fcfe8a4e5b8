package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.standalone.demo.SampleSites;
import tools.jackson.databind.JsonNode;

/** The process tree as a user starts it, and what is left of it when it is killed. */
class RestartIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void killedWhileDocumentsFlowEveryDocumentIsThereOnceAfterwards() throws Exception {
    try (SampleSites sites = SampleSites.start()) {
      while (sites.publishNext()) {
        // all at once, so that there is much under way
      }
      Path sources = Files.writeString(folder.resolve("sources.yml"), sites.sources());
      kill(sources);
      int port = freePort();
      Process again = run(sources, port);
      try {
        Api api = new Api(port);
        await()
            .atMost(PATIENCE)
            .ignoreExceptions()
            .until(() -> api.documentCount() == sites.published());
        assertThat(urls(api)).doesNotHaveDuplicates().hasSize(sites.published());
      } finally {
        assertEndsWithAllItsChildren(again);
      }
    }
  }

  @Test
  void killedEnginesAreToldByHealthAndStartedAgainAndNoDocumentIsLost() throws Exception {
    try (SampleSites sites = SampleSites.start()) {
      Path sources = Files.writeString(folder.resolve("sources.yml"), sites.sources());
      int port = freePort();
      Process process = run(sources, port);
      try {
        Api api = new Api(port);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> api.documentCount() > 0);
        kill(process, "KafkaBroker");
        await().atMost(PATIENCE).until(() -> api.status("/actuator/health") == 503);
        while (sites.publishNext()) {
          // while there is no broker
        }
        await().atMost(PATIENCE).until(() -> api.status("/actuator/health") == 200);
        kill(process, "PlainNode");
        await()
            .atMost(PATIENCE)
            .ignoreExceptions()
            .until(() -> api.documentCount() == sites.published());
        assertThat(urls(api)).doesNotHaveDuplicates();
        assertThat(Files.readAllLines(folder.resolve("run.log"))).hasSizeLessThan(200);
      } finally {
        assertEndsWithAllItsChildren(process);
      }
    }
  }

  private static void kill(Process process, String engine) {
    process
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains(engine))
        .forEach(ProcessHandle::destroyForcibly);
  }

  /** Starts it, waits for the first documents and kills it without warning; no child survives. */
  private void kill(Path sources) throws Exception {
    int port = freePort();
    Process process = run(sources, port);
    Api api = new Api(port);
    await().atMost(PATIENCE).ignoreExceptions().until(() -> api.documentCount() > 0);
    List<ProcessHandle> children = process.descendants().toList();
    assertThat(children).hasSizeGreaterThanOrEqualTo(2);
    process.destroyForcibly().waitFor();
    await().atMost(PATIENCE).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
  }

  private static void assertEndsWithAllItsChildren(Process process) throws Exception {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    process.waitFor();
    assertThat(children).noneMatch(ProcessHandle::isAlive);
  }

  private Process run(Path sources, int port) throws IOException {
    List<String> command =
        Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dengines.kafka=" + System.getProperty("engines.kafka"),
                "-Dengines.elasticsearch=" + System.getProperty("engines.elasticsearch"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.standalone.Rapporteur",
                "run",
                "--sources",
                sources.toString(),
                "--data",
                folder.resolve("data").toString(),
                "--port",
                String.valueOf(port))
            .toList();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("run.log").toFile()))
        .start();
  }

  private static List<String> urls(Api api) {
    return api.get("/api/documents?size=100")
        .get("documents")
        .valueStream()
        .map((JsonNode one) -> one.get("url").asString())
        .toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
