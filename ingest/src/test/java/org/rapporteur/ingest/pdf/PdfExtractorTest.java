package org.rapporteur.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

class PdfExtractorTest {

  private final PdfExtractor extractor = new PdfExtractor("no-such-tesseract");

  @Test
  void linesAreRejoinedIntoParagraphs() throws Exception {
    Print print = new Print();
    print.column(
        72,
        90,
        11,
        14,
        "The delegation of one State told the Committee on Tuesday that it would table a text",
        "of its own, which others had not seen, before the week was over. It asked for time.");
    print.column(
        72,
        132,
        11,
        14,
        "Nobody spoke against it, and the Chair of the Committee took note of what had been",
        "said.");
    assertThat(text(print))
        .isEqualTo(
            """
            The delegation of one State told the Committee on Tuesday that it would table a text \
            of its own, which others had not seen, before the week was over. It asked for time.

            Nobody spoke against it, and the Chair of the Committee took note of what had been \
            said.\
            """);
  }

  @Test
  void footnotesKeepTheirMarksAndFollowTheText() throws Exception {
    Print print = new Print();
    print.at(72, 400, 11, "It recalled resolution 58/318");
    print.at(72 + Print.width("It recalled resolution 58/318", 11), 395, 7, "1");
    float x = 72 + Print.width("It recalled resolution 58/318", 11) + Print.width("1", 7);
    print.at(x, 400, 11, " and the 3");
    x += Print.width(" and the 3", 11);
    print.at(x, 395, 7, "rd");
    print.at(x + Print.width("rd", 7), 400, 11, " report of its Chair, and said so.");
    print.at(72, 700, 9, "__________________");
    print.at(76, 710, 6, "1");
    print.at(84, 714, 9, "Adopted on 13 September 2004.");
    print.newPage().at(72, 90, 11, "A second paragraph stands on the second page, where it began.");
    assertThat(text(print))
        .isEqualTo(
            """
            It recalled resolution 58/318[1] and the 3rd report of its Chair, and said so.

            A second paragraph stands on the second page, where it began.

            [1] Adopted on 13 September 2004.\
            """);
  }

  @Test
  void runningHeadsAndPageNumbersGoAndTheSentenceRunsOnOverThePage() throws Exception {
    Print print = new Print();
    String[] days = {"Monday", "Tuesday", "Friday"};
    for (int page = 1; page <= 3; page++) {
      print.at(72, 40, 9, "Bulletin of the Third Committee");
      print.column(
          72,
          120,
          11,
          14,
          "On " + days[page - 1] + " it met and heard what the groups had to say of their drafts,",
          "which were before it in all languages by then, and of all the amendments to the");
      print.at(290, 810, 9, "- " + page + " -");
      if (page < 3) {
        print.newPage();
      }
    }
    assertThat(text(print))
        .doesNotContain("Bulletin")
        .doesNotContain("- 2 -")
        .contains("amendments to the On Tuesday it met");
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws Exception {
    Print print = new Print();
    print.at(72, 90, 16, "A headline over both of the columns");
    for (int i = 0; i < 8; i++) {
      print.at(72, 120 + 13 * i, 10, "left column, line number " + i + ", runs on and");
      print.at(310, 120 + 13 * i, 10, "right column, line number " + i + ", runs on and");
    }
    String text = text(print);
    assertThat(text.indexOf("left column, line number 7"))
        .isPositive()
        .isLessThan(text.indexOf("right column, line number 0"));
  }

  @Test
  void hyphensGoOnlyWhereTheDocumentKnowsTheWord() throws Exception {
    Print print = new Print();
    print.column(
        72,
        90,
        11,
        14,
        "A resolution is what a committee adopts. The States sponsoring this second reso-",
        "lution spoke of non-interference, and others again of what they called the non-",
        "interference of neighbours, and of a long letter that had been sent to each of them.");
    assertThat(text(print))
        .contains("second resolution spoke")
        .contains("the non-interference of neighbours");
  }

  @Test
  void koreanStandsBesideEnglish() throws Exception {
    String content =
        "BT /K 12 Tf 72 700 Td <C720C5D4C8FCC7AC> Tj ET BT /E 12 Tf 72 680 Td"
            + " (Permanent Mission) Tj ET";
    assertThat(extractor.extract(RawPdf.withKoreanFont(content)).text())
        .contains("유엔주재")
        .contains("Permanent Mission");
  }

  @Test
  void theTitleIsAHintUnlessAProgramWroteIt() throws Exception {
    assertThat(extract(new Print().at(72, 90, 11, "Text").titled("Letter of the eight")).title())
        .isEqualTo("Letter of the eight");
    assertThat(extract(new Print().at(72, 90, 11, "Text").titled("Microsoft Word - a.doc")).title())
        .isNull();
  }

  @Test
  void theLargestPrintOfTheFirstPageIsItsHeading() throws Exception {
    Print print = new Print().at(72, 60, 11, "The Harbour Post");
    print.column(72, 90, 20, 24, "Rival texts split", "a committee in two");
    print.column(
        72, 150, 11, 14, "The one group of States says that its text was first,", "and so");
    assertThat(extract(print).heading()).isEqualTo("Rival texts split a committee in two");
    assertThat(extract(new Print().at(72, 90, 11, "All is of one size")).heading()).isNull();
  }

  @Test
  void aSymbolThatALineBreaksIsWhole() throws Exception {
    Print print = new Print();
    print.column(72, 90, 11, 14, "See A/RES/69/", "188, and also A/C.3/69/", "L.28/Rev.1 of it.");
    assertThat(text(print)).isEqualTo("See A/RES/69/188, and also A/C.3/69/L.28/Rev.1 of it.");
  }

  @Test
  void anEncryptedFileSaysSo() throws Exception {
    byte[] pdf = new Print().at(72, 90, 11, "Secret").encrypted("word").bytes();
    assertRefused(pdf, Category.ENCRYPTED);
  }

  @Test
  void aFileCutShortIsDamagedWhereverItIsCut() throws Exception {
    byte[] pdf = new Print().at(72, 90, 11, "A page of text").newPage().bytes();
    for (int length = 20; length < pdf.length - 8; length += 7) {
      assertRefused(Arrays.copyOf(pdf, length), Category.DAMAGED);
    }
  }

  @Test
  void rubbishAfterTheEndDoesNoHarm() throws Exception {
    byte[] pdf = new Print().at(72, 90, 11, "A page of text").bytes();
    byte[] longer = Arrays.copyOf(pdf, pdf.length + 5_000);
    assertThat(extractor.extract(longer).text()).isEqualTo("A page of text");
  }

  @Test
  void whatIsNoPdfIsBadInput() {
    assertRefused(
        "<html><body>Please log in</body></html>".getBytes(ISO_8859_1), Category.BAD_INPUT);
    assertRefused(new byte[0], Category.BAD_INPUT);
    assertRefused(new byte[10_000], Category.BAD_INPUT);
  }

  @Test
  void aScannedFileIsRecognisedAsSuch() throws Exception {
    byte[] pdf = new Print().picture("A letter").newPage().picture("Its end").bytes();
    assertThatThrownBy(() -> extractor.extract(pdf))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.category()).isEqualTo(Category.SCANNED))
        .hasMessageContaining("tesseract");
  }

  @Test
  void aLineStampedOnAScanIsNoText() throws Exception {
    Print print = new Print().picture("A letter");
    print.at(350, 60, 10, "Handed in on 9 OCT 2014, Registry of the Secretariat, No. 14-00731");
    assertRefused(print.newPage().picture("Its end").bytes(), Category.SCANNED);
  }

  @Test
  void aScannedFileIsReadWhereTesseractIsInstalled(@TempDir Path folder) throws Exception {
    PdfText read =
        new PdfExtractor(tesseract(folder)).extract(new Print().picture("Words").bytes());
    assertThat(read.text()).isEqualTo("Words that were\na picture.");
    assertThat(read.recognised()).isTrue();
  }

  @Test
  void scannedPagesAmongOthersAreToldInTheirPlaces() throws Exception {
    PdfText read = extract(letterWithScans());

    assertThat(read.text())
        .isEqualTo(
            """
            The mission presents its compliments to all the others and encloses the draft that

            [Pages 2-3 are pictures and could not be read.]

            was handed in on Monday. It asks that all of them be told before the week is over.

            [Page 5 is a picture and could not be read.]\
            """);
    assertThat(read.missing())
        .isNotNull()
        .hasMessageContaining("Pages missing from the text: 2-3, 5 of 5.")
        .hasMessageContaining("tesseract")
        .extracting(UnreadableException::category)
        .isEqualTo(Category.SCANNED);
  }

  @Test
  void scannedPagesAmongOthersAreReadIntoTheirPlaces(@TempDir Path folder) throws Exception {
    byte[] pdf = letterWithScans().bytes();

    PdfText read = new PdfExtractor(tesseract(folder)).extract(pdf);

    assertThat(read.text())
        .isEqualTo(
            """
            The mission presents its compliments to all the others and encloses the draft that

            Words that were
            a picture.

            Words that were
            a picture.

            was handed in on Monday. It asks that all of them be told before the week is over.

            Words that were
            a picture.\
            """);
    assertThat(read.recognised()).isTrue();
    assertThat(read.missing()).isNull();
  }

  @Test
  void oneScannedPageThatFailsIsMissingToo(@TempDir Path folder) throws Exception {
    Path failing = program(folder, "[ \"$1\" = --list-langs ] && echo eng || exit 3");
    byte[] pdf = letterWithScans().bytes();

    PdfText read = new PdfExtractor(failing.toString()).extract(pdf);

    assertThat(read.text()).contains("was handed in").contains("[Page 5 is a picture");
    assertThat(read.missing()).hasMessageContaining("ended with 3");
  }

  @Test
  void anEmblemOnAPageThatSaysLittleIsNoScan() throws Exception {
    Print print = new Print().at(72, 90, 11, "The mission presents its compliments to all of you.");
    print.newPage().at(72, 90, 11, "Annex").picture(250, 200, 90, 90, "Emblem");

    PdfText read = extract(print);

    assertThat(read.missing()).isNull();
    assertThat(read.text()).endsWith("Annex");
  }

  /** A sentence that runs on over two pictures, and a number stamped on each page. */
  private static Print letterWithScans() throws IOException {
    String[] texts = {
      "The mission presents its compliments to all the others and encloses the draft that",
      null,
      null,
      "was handed in on Monday. It asks that all of them be told before the week is over.",
      null
    };
    Print print = new Print();
    for (int page = 0; page < texts.length; page++) {
      if (page > 0) {
        print.newPage();
      }
      if (texts[page] == null) {
        print.picture("A page");
      } else {
        print.at(72, 200, 11, texts[page]);
      }
      print.at(400, 825, 8, "Exhibit of the first delegation 00" + page);
    }
    return print;
  }

  private static String tesseract(Path folder) throws IOException {
    return program(
            folder,
            """
            if [ "$1" = --list-langs ]; then echo 'List of languages'; echo eng; echo rus; echo osd; exit 0; fi
            cat > /dev/null
            if [ "$3" = --psm ]; then echo 'Script: Cyrillic'; exit 0; fi
            if [ "$4" != rus+eng ]; then exit 1; fi
            echo 'Words that were'
            echo 'a picture.'
            """)
        .toString();
  }

  private static Path program(Path folder, String script) throws IOException {
    Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script);
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aDecompressionBombIsTooLarge() throws Exception {
    byte[] bomb = zeros(200_000_000);
    assertRefused(RawPdf.withContent("/Filter /FlateDecode", bomb), Category.TOO_LARGE);
    assertRefused(
        RawPdf.withContent("/Filter [/FlateDecode /FlateDecode]", deflated(bomb)),
        Category.TOO_LARGE);
  }

  @Test
  void formsThatDrawEachOtherEnd() throws Exception {
    assertThat(extractor.extract(RawPdf.withFormsThatDrawEachOther()).text()).isEmpty();
  }

  @Test
  void noDamageMakesAnythingButACategory() throws Exception {
    byte[] pdf = new Print().column(72, 90, 11, 14, "One line", "and another").picture("x").bytes();
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      byte[] damaged = pdf.clone();
      for (int j = 0; j < 20; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(extractor.extract(damaged).text()).isNotNull();
      } catch (UnreadableException e) {
        assertThat(e.category()).isNotEqualTo(Category.INTERNAL);
      }
    }
  }

  private void assertRefused(byte[] pdf, Category category) {
    assertThatThrownBy(() -> extractor.extract(pdf))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.category()).isEqualTo(category));
  }

  private String text(Print print) throws IOException, UnreadableException {
    return extract(print).text();
  }

  private PdfText extract(Print print) throws IOException, UnreadableException {
    return extractor.extract(print.bytes());
  }

  private static byte[] zeros(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < count; i += zeros.length) {
        out.write(zeros);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] deflated(byte[] raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(raw);
    }
    return bytes.toByteArray();
  }
}
