package org.rapporteur.bench.clauses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.index.clauses.alignment.AlignedClause;
import org.rapporteur.index.clauses.alignment.Comparison;
import org.rapporteur.index.clauses.alignment.MarkedClause;

/**
 * Which clauses of two texts are one, as a reader wrote it down: by their labels, so that no
 * language of the texts is needed.
 */
final class HandAlignment {

  private static final String NONE = "-";

  private final Set<String> pairs = new TreeSet<>();
  private final Set<String> moved = new TreeSet<>();

  private HandAlignment() {}

  static HandAlignment read(String name) throws IOException {
    HandAlignment alignment = new HandAlignment();
    try (InputStream file = HandAlignment.class.getResourceAsStream(name + ".txt")) {
      if (file == null) {
        throw new IOException("no alignment of the name " + name);
      }
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(" "))
          .forEach(alignment::add);
    }
    return alignment;
  }

  private void add(String[] words) {
    pairs.add(words[0] + " " + words[1]);
    if (words.length > 2) {
      moved.add(words[0] + " " + words[1]);
    }
  }

  /** Prints the score and each line that differs. */
  void print(String name, Comparison comparison) {
    Set<String> found = new TreeSet<>();
    Set<String> foundMoved = new TreeSet<>();
    for (AlignedClause aligned : comparison.clauses()) {
      for (String pair : pairs(aligned)) {
        found.add(pair);
        if (aligned.kind() == AlignedClause.Kind.MOVED) {
          foundMoved.add(pair);
        }
      }
    }
    line(name + ": pairs", only(pairs, false), only(found, false));
    line(name + ": new and dropped", only(pairs, true), only(found, true));
    line(name + ": moved", moved, foundMoved);
    System.out.println("    " + comparison.counts());
  }

  private static Set<String> only(Set<String> pairs, boolean single) {
    return pairs.stream()
        .filter(it -> (it.startsWith(NONE + " ") || it.endsWith(" " + NONE)) == single)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> pairs(AlignedClause aligned) {
    List<String> pairs = new ArrayList<>();
    for (String before : labels(aligned.before())) {
      for (String after : labels(aligned.after())) {
        pairs.add(before + " " + after);
      }
    }
    return pairs;
  }

  private static List<String> labels(List<MarkedClause> clauses) {
    return clauses.isEmpty()
        ? List.of(NONE)
        : clauses.stream().map(it -> it.clause().label()).toList();
  }

  private static void line(String name, Set<String> expected, Set<String> found) {
    Set<String> missed = new TreeSet<>(expected);
    missed.removeAll(found);
    Set<String> wrong = new TreeSet<>(found);
    wrong.removeAll(expected);
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d right, %d wrong%n",
        name,
        expected.size() - missed.size(),
        expected.size(),
        wrong.size());
    missed.forEach(it -> System.out.println("    missed " + it));
    wrong.forEach(it -> System.out.println("    wrong  " + it));
  }
}
