package org.rapporteur.bench.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.enrich.Enricher;
import tools.jackson.core.type.TypeReference;

/**
 * Prints how many of our short cases are read right: every development with date, stage, actors,
 * object and vote, and none beyond. Argument: the folder of the cases.
 */
public final class CasesBench {

  /** A short text and what it tells. */
  record Case(
      String name,
      @Nullable String published,
      String text,
      List<Expected> developments,
      @Nullable Boolean counterDraft) {}

  private static final Enricher ENRICHER = Enricher.load();
  private static final Path CASES =
      Path.of("enrich/src/test/resources/org/rapporteur/enrich/development/cases");

  private CasesBench() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = arguments.length > 0 ? Path.of(arguments[0]) : CASES;
    if (!Files.isDirectory(folder)) {
      System.out.println("skipped: no folder of cases at " + folder);
      return;
    }
    int right = 0;
    int all = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        List<Case> cases =
            Codec.mapper().readValue(Files.readString(file), new TypeReference<List<Case>>() {});
        int rightHere = (int) cases.stream().filter(CasesBench::isRight).count();
        System.out.printf("%-22s %d of %d%n", file.getFileName(), rightHere, cases.size());
        right += rightHere;
        all += cases.size();
      }
    }
    System.out.printf("%-22s %d of %d (%.1f %%)%n", "all", right, all, 100.0 * right / all);
  }

  private static boolean isRight(Case given) {
    EnrichedDocument reading =
        ENRICHER.enrich(
            Texts.document(given.name(), DocumentKind.OTHER, given.published(), given.text()));
    Score score = Score.of(given.developments(), reading);
    boolean counter =
        given.counterDraft() == null || given.counterDraft() == reading.counterDraft();
    if (score.isRight() && counter) {
      return true;
    }
    System.out.println("- " + given.name() + (counter ? "" : " (counterDraft)"));
    score.missed().forEach(m -> System.out.println("    missed  " + m));
    score
        .beyond()
        .forEach(d -> System.out.println("    beyond  " + Score.line(d, reading, given.text())));
    score.inexact().forEach(i -> System.out.println("    inexact " + i));
    return false;
  }
}
