package org.rapporteur.standalone.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.source.Opml;
import org.rapporteur.ingest.source.SourceYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a list of the feeds that a feed reader exported. */
@Command(
    name = "import",
    description = {
      "Prints the feeds of an OPML file as a list of sources,",
      "and on standard error what it leaves out."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Parameters(arity = "1", paramLabel = "FILE.opml", description = "As a feed reader exports it.")
  private Path file = Path.of("feeds.opml");

  @Override
  public Integer call() throws IOException {
    try {
      Opml.Feeds feeds = Opml.read(Files.readAllBytes(file));
      System.out.print(SourceYaml.feeds(feeds.sources()));
      feeds.leftOut().forEach(problem -> System.err.println(problem.in(file.toString())));
      return 0;
    } catch (UnreadableException e) {
      System.err.println(file + ": " + e.getMessage());
      return 1;
    } catch (NoSuchFileException e) {
      System.err.println(file + ": there is no such file");
      return 1;
    }
  }
}
