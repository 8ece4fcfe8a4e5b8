package org.rapporteur.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.developments.DevelopmentQuery;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.standalone.ProcessTree.Setup;
import org.rapporteur.standalone.demo.SampleSites;
import org.rapporteur.standalone.demo.SampleSubscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Everything on this machine, on bundled sample sites. */
@Command(name = "demo", description = "Shows everything at work on bundled sample sites.")
final class DemoCommand implements Callable<Integer> {

  private static final Duration BETWEEN_DOCUMENTS = Duration.ofSeconds(6);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration LONGEST_LOAD = Duration.ofMinutes(2);

  private static final DevelopmentQuery EVERYTHING =
      new DevelopmentQuery(
          null, null, List.of(), List.of(), List.of(), null, null, null, DevelopmentQuery.USUAL);

  /** How many developments make a timeline worth looking at. */
  private static final int A_TIMELINE = 3;

  @Option(names = "--port", defaultValue = "8080", description = "The portal's (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--data",
      description = "Where everything is kept; without it, in a folder that goes with the demo.")
  private @Nullable Path data;

  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Progress progress = new Progress(System.out, 4);
    try (TemporaryFolder temporary = TemporaryFolder.make();
        SampleSites sites = progress.step("sample sites", SampleSites::start)) {
      Path sources = temporary.path().resolve("sources.yml");
      Files.writeString(sources, sites.sources());
      Setup setup = setup(sources, data == null ? temporary.path().resolve("data") : data);
      UntilStopped.serve(
          () -> ProcessTree.start(setup, progress), tree -> show(tree, sites, progress));
    }
    return 0;
  }

  /** Only here may sources and the receivers of webhooks be on loopback. */
  private Setup setup(Path sources, Path folder) {
    Map<String, Object> properties = Map.of("rapporteur.alert.private-addresses", true);
    return new Setup(folder, sources, "127.0.0.1", port, properties, settings);
  }

  private void show(ProcessTree tree, SampleSites sites, Progress progress)
      throws InterruptedException {
    subscribe(tree.port());
    var developments = tree.part(DevelopmentSearch.class);
    long found = progress.step("first timeline", () -> awaitTimeline(developments));
    progress.say(
        String.format(
            Locale.ROOT,
            "%n%d developments after %.0f s. Open:%n%n"
                + "  http://localhost:%d/dossiers     the timeline; it grows while you look%n"
                + "  http://localhost:%<d/             search%n"
                + "  http://localhost:%<d/alerts       alerts, live%n%n"
                + "Ctrl-C ends it.",
            found,
            progress.elapsed().toMillis() / 1000.0,
            tree.port()));
    do {
      Thread.sleep(BETWEEN_DOCUMENTS);
    } while (sites.publishNext());
  }

  private static void subscribe(int port) throws InterruptedException {
    try {
      new SampleSubscription(port).make();
    } catch (IOException e) {
      System.err.println("rapporteur demo: no sample subscription: " + e.getMessage());
    }
  }

  private static long awaitTimeline(DevelopmentSearch developments) {
    long deadline = System.nanoTime() + LONGEST_LOAD.toNanos();
    long found = 0;
    try {
      while (found < A_TIMELINE && System.nanoTime() < deadline) {
        Thread.sleep(POLL);
        found = developments.search(EVERYTHING).total();
      }
    } catch (BadQueryException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return found;
  }
}
