package org.rapporteur.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;

/** Texts of a million characters, which repeat what was once read anew at each mention. */
class LongTextTest {

  private static final int LENGTH = 1_000_000;
  private static final Enricher ENRICHER = Enricher.load();

  /**
   * Would take minutes for each, not a moment, if any part read the whole text for each mention.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a",
        "1<sup>",
        "45/67, ",
        "resolution 1718, ",
        "draft resolution L.28 of ",
        "A/C.3/69/L.28 and draft resolution L.29. ",
        "the text on the matter, A/C.3/69/L.28, ",
        "The draft resolution of the EU and Japan was tabled. ",
        "Resolutions of 1950\n\na | b\nc | 3 May\ne | f\n\nEnd.\n\n",
        "France | 3 May | resolution 1718 | adopted\n"
      })
  void repetitionsAreReadInLinearTime(String repeated) {
    String text = repeated.repeat(LENGTH / repeated.length());
    Document document = BareText.document("long", DocumentKind.OTHER, "2014-10-21", text);

    assertThat(ENRICHER.enrich(document).document()).isSameAs(document);
  }
}
