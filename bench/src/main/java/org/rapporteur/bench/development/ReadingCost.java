package org.rapporteur.bench.development;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.enrich.Enricher;
import org.rapporteur.enrich.entity.EntityTagger;
import org.rapporteur.enrich.reference.ReferenceTagger;

/**
 * Prints what times, drafts and developments together cost a document, in processor time after
 * references and entities. Arguments: folders of texts and of resolutions as Akoma Ntoso XML.
 */
public final class ReadingCost {

  private static final Enricher ENRICHER = Enricher.load();
  private static final EntityTagger ENTITIES = EntityTagger.load();
  private static final ReferenceTagger REFERENCES = new ReferenceTagger();
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long WARM_NANOS = 4_000_000_000L;
  private static final int ROUNDS = 5;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NINETIETH = 0.9;

  private ReadingCost() {}

  public static void main(String[] arguments) throws IOException {
    System.out.printf("%-40s %6s %9s %9s %9s%n", "documents", "number", "chars", "median", "p90");
    for (String argument : arguments) {
      Path folder = Path.of(argument);
      if (!Files.isDirectory(folder)) {
        System.out.println("skipped: no folder at " + folder);
        continue;
      }
      List<Document> documents;
      try (Stream<Path> files = Files.walk(folder)) {
        documents = files.filter(Files::isRegularFile).sorted().flatMap(ReadingCost::read).toList();
      }
      print(folder, documents);
    }
  }

  private static Stream<Document> read(Path file) {
    String name = file.getFileName().toString();
    try {
      if (name.endsWith(".xml")) {
        return Stream.of(document(name, "2023-09-01", AdoptionBench.text(file)));
      }
      return name.endsWith(".txt")
          ? Stream.of(document(name, "2014-10-21", Files.readString(file)))
          : Stream.empty();
    } catch (IOException e) {
      System.out.println("skipped: " + e.getMessage());
      return Stream.empty();
    }
  }

  private static Document document(String name, String published, String text) {
    return Texts.document(name, DocumentKind.OTHER, published, text);
  }

  private static void print(Path folder, List<Document> documents) {
    warmUp(documents);
    double[] millis = documents.stream().mapToDouble(ReadingCost::millis).toArray();
    Arrays.sort(millis);
    int[] lengths = documents.stream().mapToInt(d -> d.text().length()).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-40s %6d %9d %6.2f ms %6.2f ms%n",
        folder.getFileName(),
        millis.length,
        lengths.length == 0 ? 0 : lengths[lengths.length / 2],
        at(millis, 1.0 / 2),
        at(millis, NINETIETH));
  }

  /** What the whole costs, less its references and entities; the least of some rounds. */
  private static double millis(Document document) {
    long whole = Long.MAX_VALUE;
    long names = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long started = CLOCK.getCurrentThreadCpuTime();
      ENRICHER.enrich(document);
      long enriched = CLOCK.getCurrentThreadCpuTime();
      ENTITIES.tag(document, REFERENCES.tag(document));
      whole = Math.min(whole, enriched - started);
      names = Math.min(names, CLOCK.getCurrentThreadCpuTime() - enriched);
    }
    return Math.max(0, whole - names) / NANOS_PER_MILLI;
  }

  /** Reads them until the compiler has seen enough of the code. */
  private static void warmUp(List<Document> documents) {
    long started = CLOCK.getCurrentThreadCpuTime();
    while (CLOCK.getCurrentThreadCpuTime() - started < WARM_NANOS && !documents.isEmpty()) {
      documents.forEach(ENRICHER::enrich);
    }
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }
}
