package org.rapporteur.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  private static final String ALL_OPEN =
      "<p><b><i><u><s><em><tt><big><small><strong><font><code><strike>";

  @ParameterizedTest
  @ValueSource(strings = {"<p>x", "<p a b c d e f g h i>", "<!---->", "<a href=x>y</a>"})
  void breaksOffWhatNoPageHas(String part) {
    assertTooMuch(part.repeat(700_000));
  }

  @Test
  void countsElementsThatAreOpenedAgain() {
    assertTooMuch(ALL_OPEN + "<p>x".repeat(40_000));
  }

  @Test
  void parsesLargePagesAsAlways() {
    String page = "<title>Long</title>" + "<div class=row><p>One, <b>two</b></div>".repeat(30_000);

    assertThat(parse(page).outerHtml())
        .isEqualTo(Parser.htmlParser().parseInput(page, "").outerHtml());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "1234567<", "<<<<<<<<<", "=<;<|\u00BC<<p>\u0000<\u00FF"})
  void countsTags(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Markup.tags(bytes)).isEqualTo(text.chars().filter(c -> c == '<').count());
  }

  private static void assertTooMuch(String page) {
    assertThatExceptionOfType(TooMuchMarkupException.class).isThrownBy(() -> parse(page));
    assertThatExceptionOfType(TooMuchMarkupException.class)
        .isThrownBy(() -> Markup.parse(page, "", Parser.htmlParser()));
  }

  private static Document parse(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return Markup.parse(bytes, new StringReader(page), "", Parser.htmlParser());
  }
}
