package org.rapporteur.standalone.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Opml;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.source.SourceListException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Hands the feeds of a list to a feed reader. */
@Command(
    name = "export",
    description = "Prints the feeds of a list of sources as OPML.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "sources.yml",
      description = "The list of sources (${DEFAULT-VALUE}).")
  private Path file = Path.of("sources.yml");

  @Override
  public Integer call() {
    try {
      List<Source> sources = SourceList.parse(file).all();
      System.out.print(Opml.write(sources));
      sources.stream()
          .filter(source -> source.places().stream().noneMatch(Discovery.Feed.class::isInstance))
          .forEach(source -> System.err.println(source.id() + " has no feed, and is left out"));
      return 0;
    } catch (SourceListException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
