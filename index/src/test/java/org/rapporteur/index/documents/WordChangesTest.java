package org.rapporteur.index.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.index.documents.DocumentVersion.TextChange;

class WordChangesTest {

  @ParameterizedTest
  @CsvSource({
    "one two three, one two three, ''",
    "one two three, one 2 three, -two+2",
    "one two, one two three, -+three",
    "one two three, two three, -one+",
    "a b c d e f, a x c d y z f, -b+x -e+y z",
    "'', a b, -+a b",
    "a b, '', -a b+",
    "a b c, x y, -a b c+x y",
  })
  void areTheFewest(String before, String after, String changes) {
    assertThat(
            WordChanges.between(before, after).stream()
                .map(it -> "-" + it.removed() + "+" + it.added())
                .collect(Collectors.joining(" ")))
        .isEqualTo(changes);
  }

  @Test
  void standWhereTheyAre() {
    TextChange change =
        WordChanges.between("The old draft was here.", "The new draft was here.").getFirst();
    assertThat(change).isEqualTo(new TextChange("The ", "old", "new", " draft was here.", 4, 7));
  }

  @Test
  void turnTheOldTextIntoTheNew() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String before = words(random);
      String after = words(random);
      assertThat(applied(before, WordChanges.between(before, after))).isEqualTo(after);
    }
  }

  private static String applied(String before, List<TextChange> changes) {
    List<String> words = new ArrayList<>(List.of(before.split(" ")));
    List<String> result = new ArrayList<>();
    int produced = 0;
    for (TextChange change : changes) {
      while (produced < change.start()) {
        String kept = words.removeFirst();
        result.add(kept);
        produced += kept.length() + 1;
      }
      if (!change.removed().isEmpty()) {
        for (String removed : change.removed().split(" ")) {
          assertThat(words.removeFirst()).isEqualTo(removed);
        }
      }
      if (!change.added().isEmpty()) {
        result.add(change.added());
        produced += change.added().length() + 1;
      }
    }
    result.addAll(words);
    return String.join(" ", result);
  }

  private static String words(Random random) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(any -> String.valueOf((char) ('a' + random.nextInt(4))))
        .collect(Collectors.joining(" "));
  }

  @Test
  void areBoundedWhereAllIsDifferent() {
    String before =
        IntStream.range(0, 20_000).mapToObj(it -> "a" + it).collect(Collectors.joining(" "));
    String after =
        IntStream.range(0, 20_000).mapToObj(it -> "b" + it).collect(Collectors.joining(" "));
    assertThat(WordChanges.between(before, after)).hasSize(1);
  }
}
