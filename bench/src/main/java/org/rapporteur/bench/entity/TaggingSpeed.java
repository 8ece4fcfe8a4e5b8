package org.rapporteur.bench.entity;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.contract.document.Document;
import org.rapporteur.enrich.entity.EntityTagger;

/**
 * Megabytes of text a second of one thread's processor time through the whole tagger, and the
 * memory of its dictionary. Processor time, so that other work on the machine doesn't count.
 * Arguments: folders as for {@link Corpus}.
 */
final class TaggingSpeed {

  private static final int ROUNDS = 200;
  private static final int SHOWN = 25;
  private static final double MEGABYTE = 1e6;

  private TaggingSpeed() {}

  public static void main(String[] arguments) throws IOException {
    List<Document> documents = Corpus.read(Stream.of(arguments).map(Path::of).toList());
    long bytes = 0;
    for (Document document : documents) {
      bytes += document.text().getBytes(StandardCharsets.UTF_8).length;
    }
    long before = usedMemory();
    long begin = System.nanoTime();
    EntityTagger tagger = EntityTagger.load();
    double loading = (System.nanoTime() - begin) / 1e9;
    long after = usedMemory();
    System.out.printf(
        "%d documents, %.1f MB; dictionary: %.1f MB of heap, loaded in %.2f s%n",
        documents.size(), bytes / MEGABYTE, (after - before) / MEGABYTE, loading);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      long mentions = 0;
      for (Document document : documents) {
        mentions += tagger.tag(document, List.of()).size();
      }
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      if (round % SHOWN == 0) {
        System.out.printf(
            "round %d: %.1f MB/s, %d mentions%n", round, bytes / MEGABYTE / seconds, mentions);
      }
    }
  }

  private static long usedMemory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
