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
import org.rapporteur.contract.Document;

/**
 * Prints what times, drafts and developments together cost a document, in processor time after
 * references and entities. Arguments: folders of texts and of resolutions as Akoma Ntoso XML.
 */
public final class ReadingCost {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long WARM_NANOS = 4_000_000_000L;
  private static final int ROUNDS = 3;
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
        return Stream.of(Reading.document(name, AdoptionBench.text(file), "2023-09-01"));
      }
      return name.endsWith(".txt")
          ? Stream.of(Reading.document(name, Files.readString(file), "2014-10-21"))
          : Stream.empty();
    } catch (IOException e) {
      System.out.println("skipped: " + e.getMessage());
      return Stream.empty();
    }
  }

  private static void print(Path folder, List<Document> documents) {
    warmUp(documents);
    double[] millis = new double[documents.size()];
    for (int i = 0; i < millis.length; i++) {
      Reading reading = Reading.of(documents.get(i));
      millis[i] = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        long started = CLOCK.getCurrentThreadCpuTime();
        Reading.of(documents.get(i), reading.references(), reading.entities());
        long spent = CLOCK.getCurrentThreadCpuTime() - started;
        millis[i] = Math.min(millis[i], spent / NANOS_PER_MILLI);
      }
    }
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

  /** Reads them until the compiler has seen enough of the code. */
  private static void warmUp(List<Document> documents) {
    long started = CLOCK.getCurrentThreadCpuTime();
    while (CLOCK.getCurrentThreadCpuTime() - started < WARM_NANOS && !documents.isEmpty()) {
      documents.forEach(Reading::of);
    }
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }
}
