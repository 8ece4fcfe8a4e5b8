package org.rapporteur.standalone.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.Enricher;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.IngestSettings;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.language.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files, pages, archives or JSON Lines, and prints an enriched document a line. */
@Command(
    name = "read",
    description = "Extracts and enriches; prints an enriched document a line, in input order.")
public final class ReadCommand implements Callable<Integer> {

  private static final int SOME_FAILED = 1;

  /** How many results may wait for a slow one before them, for each thread. */
  private static final int AHEAD = 8;

  private static final Duration BETWEEN_VISITS = Duration.ofSeconds(1);

  @Parameters(
      paramLabel = "FILE or URL",
      description =
          "Pages, PDF or text files, WARC files, addresses. Without any, JSON Lines on standard"
              + " input: {\"url\", \"published\", and one of \"html\", \"text\", \"path\"}.")
  private List<String> arguments = List.of();

  @Option(names = "--private", description = "Addresses may be private or on this machine.")
  private boolean privateAddresses;

  @Option(
      names = "--contact",
      description = "A mail or web address for those whose sites are visited.")
  private @Nullable String contact;

  private boolean failed;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService threads = Executors.newFixedThreadPool(cores);
        Fetcher fetcher = fetcher();
        Stream<Input> inputs = inputs()) {
      Reading reading = reading(fetcher);
      InOrder.each(
          inputs.iterator(), reading::of, result -> print(result, out), threads, AHEAD * cores);
    }
    return failed ? SOME_FAILED : 0;
  }

  private void print(Result result, PrintStream out) {
    failed |= result instanceof Result.Failed;
    out.println(result.line());
    out.flush();
  }

  private Stream<Input> inputs() {
    return arguments.isEmpty()
        ? Inputs.lines(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
        : Inputs.arguments(arguments);
  }

  private Reading reading(Fetcher fetcher) {
    Manners manners = new Manners(fetcher, IngestSettings.ROBOT_NAME, true, Clock.systemUTC());
    Gate gate = manners.gate(BETWEEN_VISITS, privateAddresses);
    return new Reading(
        new DocumentReader(new LanguageDetector()),
        Enricher.load(),
        url -> fetcher.fetch(FetchRequest.of(url, privateAddresses), gate));
  }

  private Fetcher fetcher() {
    return new Fetcher(IngestSettings.userAgent(contact), FetchLimits.DEFAULT, Clock.systemUTC());
  }
}
