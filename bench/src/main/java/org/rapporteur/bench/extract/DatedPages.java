package org.rapporteur.bench.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.ExtractedPage;
import org.rapporteur.ingest.extract.Hints;
import org.rapporteur.ingest.extract.PageExtractor;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Publication days that were found, wrong or missed. */
public final class DatedPages {

  private static final int DAY = "2014-10-13".length();

  private final PageExtractor extractor = new PageExtractor();
  private final List<LabelledPage> pages = new ArrayList<>();

  DatedPages(Path folder) throws IOException {
    JsonMapper mapper =
        JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    for (String labels : List.of("eval_default.json", "eval_mediacloud_2020.json")) {
      pages.addAll(LabelledPage.of(folder, mapper.readTree(folder.resolve(labels).toFile())));
    }
  }

  /** Usage: DatedPages [folder of publication-dates]. Prints F1, accuracy and wrong dates. */
  public static void main(String[] arguments) throws IOException {
    Optional<Path> folder = LabelledData.find("publication-dates", arguments);
    if (folder.isEmpty()) {
      System.out.println("skipped: there is no ../shared/data/publication-dates.tar.xz");
      return;
    }
    DatedPages set = new DatedPages(folder.get());
    Tally first = set.score(0);
    Tally second = set.score(1);
    Tally all = first.plus(second);
    System.out.printf("pages      %d%n", set.pages.size());
    System.out.printf("precision  %.4f%n", all.precision());
    System.out.printf("recall     %.4f%n", all.recall());
    System.out.printf("F1         %.4f (%.4f, %.4f)%n", all.f1(), first.f1(), second.f1());
    System.out.printf("wrong      %.4f%n", Tally.share(all.wrong(), set.pages.size()));
  }

  /** The tally of one half of the set. */
  Tally score(int half) {
    return pages.stream()
        .filter(page -> page.half() == half)
        .map(this::score)
        .reduce(Tally.NONE, Tally::plus);
  }

  int size() {
    return pages.size();
  }

  private Tally score(LabelledPage page) {
    String expected = page.labels().path("date").asString("").replace("NaN", "");
    ExtractedPage extracted = extractor.extract(page.bytes(), null, page.url(), Hints.NONE);
    return score(expected, extracted.published());
  }

  private static Tally score(String expected, @Nullable String found) {
    if (found == null) {
      return new Tally(0, 0, expected.isEmpty() ? 0 : 1);
    }
    return found.substring(0, DAY).equals(expected) ? new Tally(1, 0, 0) : new Tally(0, 1, 0);
  }
}
