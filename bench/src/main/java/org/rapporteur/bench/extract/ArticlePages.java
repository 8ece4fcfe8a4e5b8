package org.rapporteur.bench.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Segments of the main text that were found, and segments of furniture that were let through. */
public final class ArticlePages {

  private final List<LabelledPage> pages;

  ArticlePages(Path folder) throws IOException {
    JsonNode labels = JsonMapper.shared().readTree(folder.resolve("evaldata.json").toFile());
    this.pages = LabelledPage.of(folder, labels);
  }

  /** Usage: ArticlePages [folder of article-pages]. Prints a table of extractors. */
  public static void main(String[] arguments) throws IOException {
    Optional<Path> folder = LabelledData.find("article-pages", arguments);
    if (folder.isEmpty()) {
      System.out.println("skipped: there is no ../shared/data/article-pages.tar.xz");
      return;
    }
    ArticlePages set = new ArticlePages(folder.get());
    System.out.printf(
        "%-15s %9s %9s %9s %9s %9s %9s%n",
        "extractor", "precision", "recall", "F1", "half 1", "half 2", "ms/page");
    for (MainTextExtractor extractor : MainTextExtractor.values()) {
      set.print(extractor);
    }
  }

  private void print(MainTextExtractor extractor) {
    long start = System.nanoTime();
    Tally first = score(extractor, 0);
    Tally second = score(extractor, 1);
    double milliseconds = (System.nanoTime() - start) / 1e6 / pages.size();
    Tally all = first.plus(second);
    System.out.printf(
        "%-15s %9.3f %9.3f %9.4f %9.4f %9.4f %9.2f%n",
        extractor, all.precision(), all.recall(), all.f1(), first.f1(), second.f1(), milliseconds);
  }

  /** The tally of one half of the set. */
  Tally score(MainTextExtractor extractor, int half) {
    return pages.stream()
        .filter(page -> page.half() == half)
        .map(page -> score(extractor, page))
        .reduce(Tally.NONE, Tally::plus);
  }

  private static Tally score(MainTextExtractor extractor, LabelledPage page) {
    String text = LabelledPage.normalised(extractor.text(page.bytes(), page.url()));
    int found = count(page.labels().path("with"), text);
    int missed = page.labels().path("with").size() - found;
    return new Tally(found, count(page.labels().path("without"), text), missed);
  }

  private static int count(JsonNode segments, String text) {
    int count = 0;
    for (JsonNode segment : segments) {
      count += text.contains(LabelledPage.normalised(segment.asString())) ? 1 : 0;
    }
    return count;
  }
}
