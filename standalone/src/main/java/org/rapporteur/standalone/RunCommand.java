package org.rapporteur.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.source.SourceListException;
import org.rapporteur.standalone.ProcessTree.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Everything on one machine, on real sources. */
@Command(name = "run", description = "Runs everything on this machine, on your sources.")
final class RunCommand implements Callable<Integer> {

  @Option(
      names = "--sources",
      defaultValue = "sources.yml",
      description = "The list of sources (${DEFAULT-VALUE}).")
  private Path sources = Path.of("sources.yml");

  @Option(names = "--port", defaultValue = "8080", description = "The portal's (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address that the portal listens on (${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "Where everything is kept (${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException, SourceListException {
    if (!Files.isReadable(sources)) {
      throw new IOException(
          "there is no list of sources at " + sources + "; give one with --sources");
    }
    // better told before anything is started
    SourceList.parse(sources);
    Progress progress = new Progress(System.out, 2);
    Setup setup = new Setup(data, sources, host, port, Map.of(), settings);
    UntilStopped.serve(
        () -> ProcessTree.start(setup, progress),
        tree -> progress.say("The portal is at " + tree.portal()));
    return 0;
  }
}
