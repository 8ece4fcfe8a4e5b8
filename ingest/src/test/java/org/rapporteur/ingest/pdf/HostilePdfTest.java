package org.rapporteur.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

/** Small files that would take all memory there is, or all time. */
class HostilePdfTest {

  private static final String FLATE = "/Filter /FlateDecode";
  private static final String TEXT = "BT /F 11 Tf 72 700 Td (A line of text) Tj ET ";

  private final PdfExtractor extractor = new PdfExtractor("no-such-tesseract");

  @ParameterizedTest
  @ValueSource(strings = {"1.5 ", "[]", "()", "<<>>", "/a "})
  void whatIsToBeOperatedOnIsBounded(String operand) throws Exception {
    String many = "[" + operand.repeat(3_000_000 / operand.length()) + "] x ";
    assertRefused(RawPdf.withText(FLATE, deflated(many + TEXT), 1), Category.TOO_LARGE);
  }

  @Test
  void lettersOnAPageAreBounded() throws Exception {
    String line = "(" + "letters ".repeat(100) + ") Tj ";
    String text = "BT /F 1 Tf 72 700 Td " + line.repeat(300) + "ET";
    assertRefused(RawPdf.withText(FLATE, deflated(text), 1), Category.TOO_LARGE);
  }

  @Test
  void statesOfTheGraphicsAreBounded() throws Exception {
    assertRefused(
        RawPdf.withText(FLATE, deflated("q ".repeat(20_000) + TEXT), 1), Category.TOO_LARGE);
  }

  @Test
  void contentsThatAreGivenOftenAreBounded() throws Exception {
    byte[] blanks = deflated(" ".repeat(1_000_000) + TEXT);
    assertThat(extractor.extract(RawPdf.withText(FLATE, blanks, 2)).text()).contains("A line");
    assertRefused(RawPdf.withText(FLATE, blanks, 60), Category.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "()", "<<>>", " 1.5"})
  void valuesOutsideOfContentsAreBounded(String value) throws Exception {
    byte[] text = TEXT.getBytes(ISO_8859_1);
    byte[] pdf = RawPdf.withText("/X [" + value.repeat(2_100_000) + "]", text, 1);
    assertRefused(pdf, Category.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "/Filter 9 0 R, UNSUPPORTED_TYPE",
    "/Filter /Fl#61teDecode, UNSUPPORTED_TYPE",
    "/Fil#74er /FlateDecode, UNSUPPORTED_TYPE",
    "/Filter % hidden, UNSUPPORTED_TYPE",
    "/Unknown true, TOO_LARGE"
  })
  void howAStreamIsPackedCannotBeHidden(String dictionary, Category category) throws Exception {
    byte[] bomb = deflated("\0".repeat(30_000_000));
    assertRefused(RawPdf.withText(dictionary, bomb, 1), category);
  }

  @Test
  void whatIsPackedTwiceIsFoundBehindALongDictionary() throws Exception {
    byte[] bomb = deflated(deflated("\0".repeat(100_000_000)));
    String dictionary = "/Filter [/FlateDecode /FlateDecode] /X (" + "x".repeat(9_000) + ")";
    assertRefused(RawPdf.withText(dictionary, bomb, 1), Category.TOO_LARGE);
  }

  @Test
  void textFarFromThePaperIsNone() throws Exception {
    String far =
        "BT /F 11 Tf 1000000000 700 Td (far away) Tj ET BT /F 11 Tf 72 -90000 Td (so) Tj ET ";
    byte[] pdf = RawPdf.withText("", (far + TEXT).getBytes(ISO_8859_1), 1);
    assertThat(extractor.extract(pdf).text()).isEqualTo("A line of text");
  }

  @Test
  void aTreeWithoutPagesIsDamaged() {
    assertRefused(RawPdf.withoutPages(), Category.DAMAGED);
  }

  private void assertRefused(byte[] pdf, Category category) {
    assertThatThrownBy(() -> extractor.extract(pdf))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.category()).isEqualTo(category));
  }

  private static byte[] deflated(String raw) throws IOException {
    return deflated(raw.getBytes(ISO_8859_1));
  }

  private static byte[] deflated(byte[] raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(raw);
    }
    return bytes.toByteArray();
  }
}
