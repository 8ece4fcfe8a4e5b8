package org.rapporteur.index.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.index.clauses.alignment.AlignedClause;
import org.rapporteur.index.clauses.alignment.Comparison;
import org.rapporteur.index.clauses.alignment.MarkedClause;

/** Pairs of texts in our own words, each with the alignment that a reader would write down. */
class ComparisonCasesTest {

  static Stream<Path> cases() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(ComparisonCasesTest.class.getResource("cases"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAlignedAsAReaderWould(Path file) throws IOException {
    String all = Files.readString(file);
    String before = section(all, "before");
    String after = section(all, "after");
    Comparison comparison = Clauses.compare(before, after);
    assertThat(comparison.clauses().stream().map(ComparisonCasesTest::line))
        .containsExactlyElementsOf(section(all, "expected").lines().toList());
    comparison.clauses().forEach(it -> standsWhereItSays(it, before, after));
    comparison.clauses().forEach(ComparisonCasesTest::runsMakeTheText);
  }

  private static void standsWhereItSays(AlignedClause aligned, String before, String after) {
    aligned
        .changes()
        .forEach(it -> {
          assertThat(before.substring(it.removedStart(), it.removedEnd())).isEqualTo(it.removed());
          assertThat(after.substring(it.addedStart(), it.addedEnd())).isEqualTo(it.added());
        });
  }

  private static void runsMakeTheText(AlignedClause aligned) {
    Stream.concat(aligned.before().stream(), aligned.after().stream())
        .forEach(it ->
            assertThat(it.runs().stream().map(MarkedClause.Run::text).collect(Collectors.joining()))
                .isEqualTo(it.clause().text()));
  }

  private static String line(AlignedClause aligned) {
    return aligned.kind().json() + " " + labels(aligned.before()) + " " + labels(aligned.after());
  }

  private static String labels(List<MarkedClause> clauses) {
    return clauses.isEmpty()
        ? "-"
        : clauses.stream().map(it -> it.clause().label()).collect(Collectors.joining("+"));
  }

  private static String section(String all, String name) {
    int start = all.indexOf("=== " + name + "\n") + name.length() + 5;
    int end = all.indexOf("=== ", start);
    return all.substring(start, end < 0 ? all.length() : end);
  }
}
