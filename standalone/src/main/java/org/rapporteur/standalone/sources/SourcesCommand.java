package org.rapporteur.standalone.sources;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with a list of sources. */
@Command(
    name = "sources",
    description = "Works on the list of sources.",
    mixinStandardHelpOptions = true,
    subcommands = {
      CheckCommand.class,
      CatalogueCommand.class,
      ImportCommand.class,
      ExportCommand.class
    })
public final class SourcesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills in the annotated fields
  public SourcesCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "which command? " + String.join(", ", spec.commandLine().getSubcommands().keySet()));
  }
}
