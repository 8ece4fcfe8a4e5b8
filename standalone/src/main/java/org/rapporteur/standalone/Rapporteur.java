package org.rapporteur.standalone;

import org.rapporteur.standalone.archive.ArchiveCommand;
import org.rapporteur.standalone.deadletter.RejectedCommand;
import org.rapporteur.standalone.read.ReadCommand;
import org.rapporteur.standalone.reenrich.ReenrichCommand;
import org.rapporteur.standalone.sources.SourcesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands. Exit status 0: done; 1: some of the input could not be read; 2: anything else. */
@Command(
    name = "rapporteur",
    description = {
      "Watches news and documents for rival draft resolutions.",
      "'rapporteur test' runs the whole test suite."
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "rapporteur 0.1.0",
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      StageCommands.Ingest.class,
      StageCommands.Enrich.class,
      StageCommands.Index.class,
      StageCommands.Alert.class,
      StageCommands.Portal.class,
      ReadCommand.class,
      RejectedCommand.class,
      ReenrichCommand.class,
      SourcesCommand.class,
      ArchiveCommand.class
    })
public final class Rapporteur implements Runnable {

  /** The exit status where anything but the input is wrong. */
  static final int FAILED = 2;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills in the annotated fields
  private Rapporteur() {}

  public static void main(String[] arguments) {
    System.exit(commands().execute(arguments));
  }

  static CommandLine commands() {
    return new CommandLine(new Rapporteur())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Rapporteur::explain);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  private static int explain(Exception e, CommandLine command, CommandLine.ParseResult result) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    command.getErr().println("rapporteur " + command.getCommandName() + ": " + message);
    if (System.getenv("RAPPORTEUR_DEBUG") != null) {
      e.printStackTrace(command.getErr());
    }
    return FAILED;
  }
}
