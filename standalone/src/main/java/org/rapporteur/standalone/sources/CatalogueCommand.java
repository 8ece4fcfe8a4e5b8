package org.rapporteur.standalone.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.source.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands out the sources that ship with the program. */
@Command(
    name = "catalogue",
    description = {
      "Prints sources of this field, ready for a list of your own.",
      "Nobody has tried those marked 'untried'; 'sources check --fetch' does."
    },
    mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {

  private static final int NOTHING = 1;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "Only sources whose entries have all of these.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--section",
      description = "Only sources below a heading with this word: united, ministries, press...")
  private String section = "";

  @Option(
      names = "--kind",
      description = "Only sources of documents of this kind: news, press-release, blog...")
  private @Nullable String kind;

  @Override
  public Integer call() {
    List<Catalogue.Entry> found = Catalogue.entries().stream().filter(this::isWanted).toList();
    if (found.isEmpty()) {
      System.err.println("nothing in the catalogue is like that");
      return NOTHING;
    }
    System.out.println("sources:");
    String heading = "";
    for (Catalogue.Entry entry : found) {
      if (!entry.section().equals(heading)) {
        heading = entry.section();
        System.out.printf("%n  # %s%n%n", heading);
      }
      System.out.println("  " + entry.yaml());
    }
    return 0;
  }

  private boolean isWanted(Catalogue.Entry entry) {
    DocumentKind known = entry.source().kind();
    return entry.has(words)
        && entry.section().toLowerCase(Locale.ROOT).contains(section.toLowerCase(Locale.ROOT))
        && (kind == null || (known != null && known.json().equals(kind)));
  }
}
