package org.rapporteur.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.bench.time.MeantimeArticle.Gold;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.time.TimeTagger;

/**
 * Prints F1 of span and of value over MEANTIME's annotated sentences (0 to 5 of each article),
 * creation times left out. Arguments: the folder of the articles in CAT format, and {@code -v} to
 * list what was missed and what was found beyond.
 */
public final class MeantimeBench {

  private final TimeTagger tagger = new TimeTagger();
  private final boolean verbose;
  private final List<String> errors = new ArrayList<>();
  private int gold;
  private int found;
  private int exact;
  private int overlapping;
  private int exactValues;
  private int values;

  private MeantimeBench(boolean verbose) {
    this.verbose = verbose;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "");
    if (!Files.isDirectory(folder)) {
      System.out.println("skipped: no folder of MEANTIME articles at " + folder);
      return;
    }
    MeantimeBench bench = new MeantimeBench(arguments.length > 1);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        bench.measure(MeantimeArticle.read(file));
      }
    }
    bench.print();
  }

  private void measure(MeantimeArticle article) {
    List<TimeExpression> times =
        tagger.tag(document(article), Prose.of(article.text()), List.of()).stream()
            .filter(time -> time.end() <= article.annotatedEnd())
            .filter(time -> !isDateline(article, time))
            .toList();
    gold += article.times().size();
    found += times.size();
    article.times().forEach(expected -> compare(article, expected, times));
    times.stream()
        .filter(time -> article.times().stream().noneMatch(g -> overlaps(g, time)))
        .forEach(time ->
            errors.add(line("beyond", article, time.start(), time.end(), time.value(), "")));
  }

  /** The date line that bears the creation time, which is not counted. */
  private static boolean isDateline(MeantimeArticle article, TimeExpression time) {
    String before = article.text().substring(0, time.start());
    boolean ownLine = before.endsWith("\n\n") || before.isEmpty();
    boolean isFull = article.text().substring(time.end()).startsWith("\n");
    return ownLine && isFull && article.times().stream().noneMatch(g -> overlaps(g, time));
  }

  private void compare(MeantimeArticle article, Gold expected, List<TimeExpression> times) {
    List<TimeExpression> near = times.stream().filter(time -> overlaps(expected, time)).toList();
    boolean sameSpan =
        near.stream().anyMatch(t -> t.start() == expected.start() && t.end() == expected.end());
    boolean sameValue = near.stream().anyMatch(time -> time.value().equals(expected.value()));
    exact += sameSpan ? 1 : 0;
    overlapping += near.isEmpty() ? 0 : 1;
    values += sameValue ? 1 : 0;
    exactValues += sameValue && sameSpan ? 1 : 0;
    if (!sameSpan || !sameValue) {
      String kind = near.isEmpty() ? "missed" : sameSpan ? "value" : "span";
      String got = near.isEmpty() ? "" : near.getFirst().text() + " = " + near.getFirst().value();
      errors.add(line(kind, article, expected.start(), expected.end(), expected.value(), got));
    }
  }

  private static boolean overlaps(Gold gold, TimeExpression time) {
    return gold.start() < time.end() && time.start() < gold.end();
  }

  private static String line(
      String kind, MeantimeArticle article, int start, int end, String value, String got) {
    String text = article.text();
    String before = text.substring(Math.max(0, start - 40), start).replace('\n', ' ');
    String after = text.substring(end, Math.min(text.length(), end + 25)).replace('\n', ' ');
    return String.format(
        "%-7s %s %s[%s]%s %s | %s",
        kind, article.created(), before, text.substring(start, end), after, value, got);
  }

  static Document document(MeantimeArticle article) {
    String created = article.created();
    boolean usable = created != null && created.matches("\\d{4}-\\d{2}-\\d{2}");
    return Texts.document(
        article.name(), DocumentKind.NEWS, usable ? created : null, article.text());
  }

  private void print() {
    if (verbose) {
      errors.stream().sorted().forEach(System.out::println);
    }
    System.out.printf(Locale.ROOT, "annotated %d, found %d%n", gold, found);
    System.out.printf(
        Locale.ROOT, "span   exact F1 %.3f  overlapping F1 %.3f%n", f1(exact), f1(overlapping));
    System.out.printf(
        Locale.ROOT, "value  exact F1 %.3f  overlapping F1 %.3f%n", f1(exactValues), f1(values));
  }

  private double f1(int right) {
    return 2.0 * right / Math.max(1, gold + found);
  }
}
