package org.rapporteur.bench.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.bench.lineage.LabelledText.Pair;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.enrich.Enricher;
import org.rapporteur.index.lineage.Kinship.Kind;
import org.rapporteur.index.lineage.Lineage;

/**
 * Prints how well drafts are paired with their revisions, amendments and resolutions, and lists
 * what is missed or wrong. Argument: the folder with the unpacked {@code un-pages} and {@code
 * ga-resolutions-75-77}.
 */
public final class PairingBench {

  private static final Set<Kind> JUDGED =
      EnumSet.of(Kind.REVISION, Kind.AMENDMENT, Kind.ADOPTED_AS);

  private final Enricher enricher = Enricher.load();

  private PairingBench() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments.length > 0 ? arguments[0] : "");
    if (arguments.length == 0 || !Files.isDirectory(data.resolve("un-pages"))) {
      System.out.println("skipped: no un-pages in " + data);
      return;
    }
    PairingBench bench = new PairingBench();
    List<LabelledText> records =
        CatalogueRecords.read(data.resolve("un-pages/un-pages/drafts-session-78"));
    Path resolutions = data.resolve("ga-resolutions-75-77");
    System.out.printf("%-46s %6s %6s %6s %6s%n", "", "pairs", "P", "R", "F1");
    bench.measure("records of drafts, session 78", records);
    bench.measure("resolutions with their metadata", new Resolutions(true).read(resolutions));
    bench.measure("resolutions, what they say alone", new Resolutions(false).read(resolutions));
  }

  private void measure(String name, List<LabelledText> texts) {
    List<EnrichedDocument> documents =
        texts.stream().map(it -> enricher.enrich(it.document())).toList();
    Set<Pair> found =
        Lineage.of(documents).kinships().stream()
            .filter(it -> JUDGED.contains(it.kind()) && it.from().contains("/L."))
            .map(it -> new Pair(it.kind(), it.from(), it.to()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Pair> wanted =
        texts.stream()
            .flatMap(it -> it.pairs().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    JUDGED.forEach(kind -> row(name + ", " + kind.json(), of(kind, wanted), of(kind, found)));
    row(name, wanted, found);
    wanted.stream()
        .filter(it -> !found.contains(it))
        .forEach(it -> System.out.println("  - " + it));
    found.stream()
        .filter(it -> !wanted.contains(it))
        .forEach(it -> System.out.println("  + " + it));
  }

  private static Set<Pair> of(Kind kind, Set<Pair> pairs) {
    return pairs.stream().filter(it -> it.kind() == kind).collect(Collectors.toSet());
  }

  private static void row(String name, Set<Pair> wanted, Set<Pair> found) {
    long right = found.stream().filter(wanted::contains).count();
    double precision = found.isEmpty() ? 1 : (double) right / found.size();
    double recall = wanted.isEmpty() ? 1 : (double) right / wanted.size();
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    System.out.printf("%-46s %6d %6.3f %6.3f %6.3f%n", name, wanted.size(), precision, recall, f1);
  }
}
