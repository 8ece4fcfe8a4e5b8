package org.rapporteur.ingest.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Latest headlines",
        "Kontakt: presse@ministerium.example",
        "Delegates leave the hall. © A. Photographer",
        "The hall at night (Credit: the house)",
        "Lesen Sie auch: Der zweite Tag",
        "All rights reserved.",
        "Sorry, this site needs JavaScript to show you anything.",
        "Pour lire la suite, il faut un abonnement.",
      })
  void areFurniture(String text) {
    assertThat(Phrases.isFurniture(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Latest figures from the office show that fewer people crossed the river in spring.",
        "The contact group met on Monday.",
        "The delegation asked for the credit to be extended by a year.",
      })
  void leaveSentences(String text) {
    assertThat(Phrases.isFurniture(text)).isFalse();
  }
}
