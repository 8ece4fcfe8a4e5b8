package org.rapporteur.ingest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon LEXICON =
      new Lexicon()
          .words(List.of("note", "notes"), 1)
          .stems(List.of("foot"), 2)
          .stems(List.of("footer"), 4)
          .parts(List.of("foot-note"), 8)
          .complete();

  @ParameterizedTest
  @CsvSource({
    "note, 1",
    "notebook, 0",
    "footnote, 2",
    "footers, 6",
    "foot-note, 11",
    "barefoot-notebook, 8",
    "foot-foot-notes, 11",
    "énote, 0",
    "foot-é-note, 3",
  })
  void findsWordsAndBeginningsAndParts(String name, int meaning) {
    int state = Lexicon.START;
    int found = 0;
    for (char c : name.toCharArray()) {
      state = c == '-' ? LEXICON.end(state) : LEXICON.after(state, c);
      found |= LEXICON.meaning(state);
    }
    assertThat(found | LEXICON.meaning(LEXICON.end(state))).isEqualTo(meaning);
  }
}
