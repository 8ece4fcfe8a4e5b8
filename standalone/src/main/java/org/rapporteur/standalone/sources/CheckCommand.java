package org.rapporteur.standalone.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.IngestSettings;
import org.rapporteur.ingest.crawl.SourceTrial;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.source.SourceListException;
import org.rapporteur.ingest.source.SourceProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with a list, by file and line. */
@Command(
    name = "check",
    description = "Validates the list of sources.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private static final int WRONG = 1;
  private static final String ROW = "%-24s %6s %9s %-25s %s%n";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "sources.yml",
      description = "The list of sources (${DEFAULT-VALUE}).")
  private Path file = Path.of("sources.yml");

  @Option(names = "--fetch", description = "Try each source once and print a table.")
  private boolean fetch;

  @Option(
      names = "--contact",
      description = "A mail or web address for those whose sites are visited.")
  private @Nullable String contact;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<SourceProblem> problems = SourceList.check(file);
    problems.forEach(problem -> System.out.println(problem.in(file.toString())));
    if (!problems.isEmpty()) {
      return WRONG;
    }
    if (fetch) {
      return tryAll() ? 0 : WRONG;
    }
    System.out.println(file + " is in order");
    return 0;
  }

  private boolean tryAll() throws IOException, InterruptedException {
    boolean allWork = true;
    Clock clock = Clock.systemUTC();
    try (Fetcher fetcher =
        new Fetcher(IngestSettings.userAgent(contact), FetchLimits.DEFAULT, clock)) {
      var manners = new Manners(fetcher, IngestSettings.ROBOT_NAME, true, clock);
      var trial = new SourceTrial(fetcher, manners);
      System.out.printf(ROW, "source", "status", "documents", "newest", "place, and what is wrong");
      for (Source source : list().all()) {
        for (SourceTrial.Result result : trial.tryOnce(source)) {
          print(result);
          allWork &= result.works();
        }
      }
    }
    return allWork;
  }

  private SourceList list() throws IOException {
    try {
      return SourceList.parse(file);
    } catch (SourceListException e) {
      throw new IOException(e);
    }
  }

  private static void print(SourceTrial.Result result) {
    String wrong = result.error() == null ? "" : ": " + result.category() + ", " + result.error();
    System.out.printf(
        ROW,
        result.source(),
        result.status() == null ? "-" : result.status(),
        result.documents(),
        result.newest() == null ? "-" : result.newest(),
        result.place() + wrong);
  }
}
