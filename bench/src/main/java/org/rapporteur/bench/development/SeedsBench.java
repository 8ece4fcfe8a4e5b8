package org.rapporteur.bench.development;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.contract.Actor;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.Document;
import tools.jackson.core.type.TypeReference;

/**
 * Prints what is found, missed and found beyond in the five seed documents, and the time that it
 * takes after references and entities. Argument: the folder of the seeds.
 */
public final class SeedsBench {

  private record Seed(
      String file, String published, List<Expected> developments, boolean counterDraft) {}

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int RUNS = 400;
  private static final double NANOS_PER_MILLI = 1e6;

  private SeedsBench() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/seeds");
    Path expected = folder.resolve("expected.jsonl");
    if (!Files.exists(expected)) {
      System.out.println("skipped: no seeds at " + folder);
      return;
    }
    for (String line : Files.readAllLines(expected)) {
      Seed seed = Codec.mapper().readValue(line, new TypeReference<Seed>() {});
      String text = Files.readString(folder.resolve(seed.file()));
      print(seed, text);
    }
  }

  private static void print(Seed seed, String text) {
    Reading reading = Reading.of(seed.file(), text, seed.published());
    Score score = Score.of(seed.developments(), reading);
    long required = seed.developments().stream().filter(e -> !e.isOptional()).count();
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d found, %d beyond, counterDraft %s, %.2f ms%n",
        seed.file(),
        score.found(),
        required,
        score.beyond().size(),
        reading.counterDraft() == seed.counterDraft() ? "right" : "WRONG",
        millis(seed, text));
    score.missed().forEach(m -> System.out.println("    missed  " + m));
    score.beyond().forEach(d -> System.out.println("    beyond  " + Score.line(d, reading, text)));
    score.inexact().forEach(i -> System.out.println("    inexact " + i));
    reading
        .drafts()
        .forEach(d ->
            System.out.println(
                "    draft   "
                    + d.id()
                    + " "
                    + d.name()
                    + " "
                    + d.sponsors().stream().map(Actor::name).toList()
                    + " x"
                    + d.spans().size()));
  }

  private static double millis(Seed seed, String text) {
    Document document = Reading.document(seed.file(), text, seed.published());
    Reading reading = Reading.of(document);
    long started = 0;
    for (int i = 0; i < RUNS; i++) {
      started = i == RUNS / 2 ? CLOCK.getCurrentThreadCpuTime() : started;
      Reading.of(document, reading.references(), reading.entities());
    }
    return (CLOCK.getCurrentThreadCpuTime() - started) / NANOS_PER_MILLI / (RUNS / 2);
  }
}
