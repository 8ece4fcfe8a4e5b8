package org.rapporteur.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void endsSentencesAtFullStops() {
    assertThat(sentences("They met. They spoke! Did they agree? Nobody knows."))
        .containsExactly("They met.", "They spoke!", "Did they agree?", "Nobody knows.");
  }

  @Test
  void keepsAbbreviationsInitialsAndDecimalsInside() {
    assertThat(sentences("Mr. J. Smith of the U.N. Secretariat spoke on Nov. 18 for 2.5 hours."))
        .hasSize(1);
  }

  @Test
  void beginsAnewAfterAnAbbreviationThatEndsASentence() {
    assertThat(sentences("It was sent to the U.N. The letter was short.")).hasSize(2);
  }

  @Test
  void takesTheClosingQuotationMarkAlong() {
    assertThat(sentences("“We oppose it.” The envoy left."))
        .containsExactly("“We oppose it.”", "The envoy left.");
  }

  @Test
  void readsOnOverLineBreaksButNotOverParagraphs() {
    assertThat(sentences("They circulated on\nWednesday a draft\n\nThe North then left"))
        .containsExactly("They circulated on\nWednesday a draft", "The North then left");
  }

  @Test
  void keepsTheClausesOfAResolutionApart() {
    assertThat(
            sentences(
                "Recalling its resolution,\n\nNoting the report,\n\n1. Decides to act;\n\n2. Requests a report."))
        .hasSize(4);
  }

  @Test
  void endsASentenceBeforeItsFootnoteMark() {
    assertThat(sentences("It was not answered.1 They wrote again.")).hasSize(2);
  }

  @Test
  void seesOneWordInAnOrdinalWithItsLettersRaised() {
    assertThat(Prose.of("July 3<sup>rd</sup> 2013").tokens())
        .extracting(Token::text)
        .containsExactly("July", "3rd", "2013");
  }

  private static List<String> sentences(String text) {
    return Prose.of(text).sentences().stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .toList();
  }
}
