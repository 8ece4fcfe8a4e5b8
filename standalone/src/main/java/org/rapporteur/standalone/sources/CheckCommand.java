package org.rapporteur.standalone.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.document.Document;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.IngestSettings;
import org.rapporteur.ingest.crawl.SourceTrial;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.language.LanguageDetector;
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
  private static final int AT_ONCE = 16;
  private static final String ROW = "%-24s %6s %9s %-25s %s%n";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "sources.yml",
      description = "The list of sources (${DEFAULT-VALUE}).")
  private Path file = Path.of("sources.yml");

  @Option(
      names = "--fetch",
      description = "Try each source once, with one of its articles, and print a table.")
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
    Clock clock = Clock.systemUTC();
    List<Source> sources = list().all();
    try (Fetcher fetcher =
            new Fetcher(IngestSettings.userAgent(contact), FetchLimits.DEFAULT, clock);
        ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      var manners = new Manners(fetcher, IngestSettings.ROBOT_NAME, true, clock);
      var trial = new SourceTrial(fetcher, manners, new DocumentReader(new LanguageDetector()));
      System.out.printf(ROW, "source", "status", "documents", "newest", "place, and what is wrong");
      boolean allWork = true;
      for (Future<SourceTrial.Trial> tried :
          sources.stream().map(source -> threads.submit(() -> trial.tryOnce(source))).toList()) {
        allWork &= print(tried.get());
      }
      return allWork;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private static boolean print(SourceTrial.Trial trial) {
    trial.places().forEach(CheckCommand::print);
    if (trial.article() != null) {
      System.out.printf("%24s %s%n", "an article:", described(trial.article()));
    }
    return trial.works();
  }

  private static String described(SourceTrial.Article article) {
    Document document = article.document();
    if (document == null) {
      return article.url() + ": " + article.error();
    }
    String date = document.published() == null ? "no date" : document.published();
    String title = document.title() == null ? "no title" : '"' + document.title() + '"';
    return title + ", " + date + ", " + words(document.text()) + " words, " + article.url();
  }

  private static long words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    long words = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      words += Character.isLetterOrDigit(text.codePointAt(start)) ? 1 : 0;
    }
    return words;
  }

  private SourceList list() throws IOException {
    try {
      return SourceList.parse(file);
    } catch (SourceListException e) {
      throw new IOException(e);
    }
  }

  private static void print(SourceTrial.Result result) {
    Category category = result.category();
    String wrong = category == null ? "" : ": " + category.json() + ", " + result.error();
    System.out.printf(
        ROW,
        result.source(),
        result.status() == null ? "-" : result.status(),
        result.documents(),
        result.newest() == null ? "-" : result.newest(),
        result.place() + wrong);
  }
}
