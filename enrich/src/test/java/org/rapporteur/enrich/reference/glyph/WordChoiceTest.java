package org.rapporteur.enrich.reference.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordChoiceTest {

  private final WordChoice choice = WordChoice.of("to", "And", "au", "à");

  @Test
  void wordsAreFoundByTheirFirstLetterInWhateverCase() {
    assertThat(choice.beginningAt("69 and 70", 3)).containsExactly("And", "au");
    assertThat(choice.beginningAt("69 To 70", 3)).containsExactly("to");
  }

  @Test
  void nothingBeginsBehindTheText() {
    assertThat(choice.beginningAt("69", 2)).isEmpty();
  }
}
