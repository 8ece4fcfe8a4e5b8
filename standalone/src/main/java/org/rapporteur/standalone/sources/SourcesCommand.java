package org.rapporteur.standalone.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.source.SourceProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be done with a list of sources. */
@Command(
    name = "sources",
    description = "Works on the list of sources.",
    subcommands = SourcesCommand.Check.class)
public final class SourcesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills in the annotated fields
  public SourcesCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? 'check'");
  }

  /** Says what is wrong with a list, by file and line. */
  @Command(name = "check", description = "Validates the list of sources.")
  static final class Check implements Callable<Integer> {

    private static final int WRONG = 1;

    @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = "sources.yml")
    private Path file = Path.of("sources.yml");

    @Override
    public Integer call() {
      List<SourceProblem> problems = SourceList.check(file);
      problems.forEach(problem -> System.out.println(problem.in(file.toString())));
      if (problems.isEmpty()) {
        System.out.println(file + " is in order");
      }
      return problems.isEmpty() ? 0 : WRONG;
    }
  }
}
