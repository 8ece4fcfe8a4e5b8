package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.rapporteur.standalone.broker.TopicReader;
import org.rapporteur.standalone.deadletter.RejectedCommand;
import org.rapporteur.standalone.demo.SampleSites;
import picocli.CommandLine;

/** What is bad is put aside with its cause, and everything else arrives. */
class PoisonIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

  @TempDir Path folder;

  @Test
  void badInputIsRejectedByCategoryAndTheRestFlows() throws Exception {
    try (EnginesUnderTest engines = new EmbeddedPipelineIT().start(folder);
        Site site = poisoned();
        SampleSites good = SampleSites.start()) {
      String sources = good.sources() + sources(site);
      try (var stages = new Stages(engines, folder, sources)) {
        putNonsenseOn(engines, Topics.DOCUMENTS);
        await()
            .atMost(PATIENCE)
            .untilAsserted(() ->
                assertThat(rejections(engines))
                    .contains(
                        "ingest damaged " + site.address() + "/torn.pdf",
                        "ingest too-large " + site.address() + "/huge.html",
                        "ingest not-a-feed " + site.address() + "/feed.xml")
                    .anyMatch(line -> line.startsWith("enrich bad-input documents-")));
        // the page in a wrong charset is a page all the same, beside all the good ones
        await().atMost(PATIENCE).until(() -> stages.api().documentCount() == good.published() + 1);
        assertThat(rejectedCommand(engines))
            .contains("too-large")
            .contains(site.address() + "/torn.pdf")
            .contains("not a Document");
        assertThat(stages.api().get("/api/documents?q=charset").toString())
            .contains("/charset.html");
      }
    }
  }

  private static Site poisoned() throws Exception {
    byte[] page =
        ("<html><head><meta charset='utf-8'><title>Wrong charset</title></head><body><article><p>"
                + "A page that says utf-8 and is in another charset: the caf\u00e9 of the delegates, "
                + "where the draft resolution was talked over at length by the committee's members."
                + "</p></article></body></html>")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] huge = new byte[FIFTY_MEGABYTES];
    Arrays.fill(huge, (byte) 'a');
    byte[] torn =
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R".getBytes(StandardCharsets.US_ASCII);
    return new Site()
        .put("/torn.pdf", "application/pdf", torn)
        .put("/huge.html", "text/html", huge)
        .put("/charset.html", "text/html", page)
        .put("/feed.xml", "text/html", "<html><title>Please log in</title><form></form></html>")
        .put(
            "/",
            "text/html",
            "<ul><li><a href=torn.pdf>1</a><li><a href=huge.html>2</a><li><a href=charset.html>3</a></ul>");
  }

  private static String sources(Site site) {
    return """
      - id: poison
        discover:
          - listing: %s/
            links: li a
          - feed: %<s/feed.xml
        interval: 2s
        rate: 20
        private: true
    """
        .formatted(site.address());
  }

  private static void putNonsenseOn(EnginesUnderTest engines, String topic) {
    try (var publisher = Publisher.open(settings(engines), Clock.systemUTC())) {
      publisher.publishBytes(topic, "nonsense", "not JSON".getBytes(StandardCharsets.UTF_8)).join();
    }
  }

  private static List<String> rejections(EnginesUnderTest engines) {
    List<String> lines = new ArrayList<>();
    new TopicReader(settings(engines))
        .read(
            Topics.REJECTIONS,
            null,
            record -> {
              try {
                Rejection one = Codec.read(record.value(), Rejection.class);
                lines.add(one.stage() + " " + one.category().json() + " " + one.source());
              } catch (MalformedRecordException e) {
                throw new AssertionError(e);
              }
            });
    return lines;
  }

  /** What a person sees. */
  private static String rejectedCommand(EnginesUnderTest engines) {
    PrintStream out = System.out;
    var printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      new CommandLine(new RejectedCommand()).execute("--kafka", engines.kafka());
      return printed.toString(StandardCharsets.UTF_8);
    } finally {
      System.setOut(out);
    }
  }

  private static KafkaSettings settings(EnginesUnderTest engines) {
    return new KafkaSettings(engines.kafka(), 1, (short) 1, null);
  }
}
