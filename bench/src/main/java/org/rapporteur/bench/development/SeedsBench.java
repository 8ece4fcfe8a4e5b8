package org.rapporteur.bench.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.enrich.Enricher;
import tools.jackson.core.type.TypeReference;

/**
 * Prints what is found, missed and found beyond in the five seed documents, with the drafts that
 * are named. Argument: the folder of the seeds.
 */
public final class SeedsBench {

  private record Seed(
      String file, String published, List<Expected> developments, boolean counterDraft) {}

  private static final Enricher ENRICHER = Enricher.load();

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
    EnrichedDocument reading =
        ENRICHER.enrich(Texts.document(seed.file(), DocumentKind.OTHER, seed.published(), text));
    Score score = Score.of(seed.developments(), reading);
    long required = seed.developments().stream().filter(e -> !e.isOptional()).count();
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d found, %d beyond, counterDraft %s%n",
        seed.file(),
        score.found(),
        required,
        score.beyond().size(),
        reading.counterDraft() == seed.counterDraft() ? "right" : "WRONG");
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
}
