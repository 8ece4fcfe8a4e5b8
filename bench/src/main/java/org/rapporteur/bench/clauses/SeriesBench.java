package org.rapporteur.bench.clauses;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.bench.extract.LabelledData;
import org.rapporteur.bench.reference.AkomaNtoso;
import org.rapporteur.index.clauses.Clauses;
import org.rapporteur.index.clauses.alignment.AlignedClause;
import org.rapporteur.index.clauses.alignment.Comparison;
import org.rapporteur.index.clauses.text.Clause;

/**
 * Over ga-resolutions-75-77: how many resolutions' paragraphs are recognised as their markup has
 * them; and over all that come back under the same title, whether every clause that stands in both
 * texts is kept or moved, and the processor time of a comparison. Argument: the folder.
 */
public final class SeriesBench {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final double NANOS_PER_MILLI = 1e6;
  private static final int SHOWN = 40;

  private final List<Double> millis = new ArrayList<>();
  private final Map<AlignedClause.Kind, Integer> counts = new TreeMap<>();
  private int shared;
  private int lost;
  private int longest;

  private SeriesBench() {}

  public static void main(String[] arguments) throws IOException {
    Optional<Path> data = LabelledData.find("ga-resolutions-75-77", arguments);
    if (data.isEmpty()) {
      System.out.println("skipped: no ga-resolutions-75-77");
      return;
    }
    List<Path> files = AkomaNtoso.files(data.get());
    recognition(files);
    Map<String, List<Path>> series = new TreeMap<>();
    for (Path file : files) {
      series
          .computeIfAbsent(AkomaNtoso.title(file).toLowerCase(Locale.ROOT), it -> new ArrayList<>())
          .add(file);
    }
    series.remove("");
    new SeriesBench().run(series);
    System.out.println("once more, with the code compiled:");
    new SeriesBench().run(series);
  }

  private static void recognition(List<Path> files) throws IOException {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    int expectedAll = 0;
    int foundAll = 0;
    int both = 0;
    for (Path file : files) {
      List<String> expected = AkomaNtoso.paragraphs(file);
      List<String> found =
          Clauses.in(Texts.of(file)).stream()
              .filter(it -> it.depth() == 0 && !it.label().startsWith("Annex"))
              .map(Clause::label)
              .toList();
      int common = common(expected, found);
      expectedAll += expected.size();
      foundAll += found.size();
      both += common;
      if (common == expected.size() && common == found.size()) {
        right++;
      } else {
        wrong.add(
            file.getFileName()
                + " "
                + expected.size()
                + " in the markup, "
                + found.size()
                + " found, "
                + common
                + " of them right");
      }
    }
    System.out.printf(
        Locale.ROOT,
        "paragraphs: %d of %d resolutions as their markup has them; recall %.4f precision %.4f%n",
        right,
        files.size(),
        (double) both / expectedAll,
        (double) both / foundAll);
    wrong.stream().limit(SHOWN).forEach(it -> System.out.println("    " + it));
  }

  private static int common(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(other);
    return (int) one.stream().filter(left::remove).count();
  }

  private void run(Map<String, List<Path>> series) throws IOException {
    int pairs = 0;
    for (List<Path> texts : series.values()) {
      for (int at = 1; at < texts.size(); at++) {
        pair(texts.get(at - 1), texts.get(at));
        pairs++;
      }
    }
    millis.sort(Double::compare);
    System.out.printf(
        Locale.ROOT,
        "series: %d pairs; %d clauses in both texts, %d of them neither kept nor moved%n",
        pairs,
        shared,
        lost);
    System.out.println("    " + counts);
    System.out.printf(
        Locale.ROOT,
        "time: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms (texts up to %d clauses)%n",
        millis.get(millis.size() / 2),
        millis.get(millis.size() * 95 / 100),
        millis.getLast(),
        longest);
  }

  private void pair(Path one, Path other) throws IOException {
    String before = Texts.of(one);
    String after = Texts.of(other);
    long started = CLOCK.getCurrentThreadCpuTime();
    Comparison comparison = Clauses.compare(before, after);
    millis.add((CLOCK.getCurrentThreadCpuTime() - started) / NANOS_PER_MILLI);
    comparison.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
    Map<String, Integer> left = new HashMap<>();
    List<Clause> old = Clauses.in(before);
    longest = Math.max(longest, old.size());
    old.forEach(it -> left.merge(language(it), 1, Integer::sum));
    int both = 0;
    for (Clause clause : Clauses.in(after)) {
      if (left.getOrDefault(language(clause), 0) > 0) {
        left.merge(language(clause), -1, Integer::sum);
        both++;
      }
    }
    shared += both;
    int held = (int) comparison.clauses().stream().filter(SeriesBench::isHeld).count();
    if (held < both) {
      lost += both - held;
      System.out.println(
          "    "
              + one.getFileName()
              + " "
              + other.getFileName()
              + ": "
              + both
              + " in both, "
              + held
              + " kept or moved");
    }
  }

  private static boolean isHeld(AlignedClause aligned) {
    return aligned.before().size() == 1
        && aligned.after().size() == 1
        && language(aligned.before().getFirst().clause())
            .equals(language(aligned.after().getFirst().clause()))
        && (aligned.kind() == AlignedClause.Kind.KEPT
            || aligned.kind() == AlignedClause.Kind.MOVED);
  }

  private static String language(Clause clause) {
    return clause.text().replaceAll("(?:[,;:. ]|(?<=[;,]) and)+$", "").toLowerCase(Locale.ROOT);
  }
}
