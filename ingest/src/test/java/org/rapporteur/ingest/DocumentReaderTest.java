package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.language.LanguageDetector;
import org.rapporteur.ingest.source.Selectors;

class DocumentReaderTest {

  private static final String URL = "https://www.example.com/2014/10/draft-is-tabled?utm_source=x";
  private static final byte[] PAGE =
      Articles.html("Draft is tabled", "2014-10-15T09:00:00+09:00", Articles.text("the draft"))
          .getBytes(StandardCharsets.UTF_8);
  private static final byte[] LETTER =
      Letters.pdf("New York, 6 October 2014", "Excellency, I have the honour to enclose a draft.");

  private final DocumentReader reader = new DocumentReader(new LanguageDetector());

  @Test
  void aPage() throws Exception {
    Document document = read(PAGE, "text/html; charset=utf-8", URL, null);

    assertThat(document.canonicalUrl()).isEqualTo("https://example.com/2014/10/draft-is-tabled");
    assertThat(document.id()).isEqualTo(DocumentId.ofUrl(document.canonicalUrl()));
    assertThat(document.url()).isEqualTo(URL);
    assertThat(document.title()).startsWith("Draft is tabled");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.published()).isEqualTo("2014-10-15T09:00+09:00");
    assertThat(document.publishedFrom()).isEqualTo(DateEvidence.META);
    assertThat(document.text()).startsWith("The delegation spoke").contains("\n\nA vote on");
    assertThat(document.version()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"2014-10-14T18:00:00Z, 2014-10-15T09:00+09:00", "2014-10-12T18:00:00Z,"})
  void noDateIsADayAfterTheFetch(Instant fetched, String published) throws Exception {
    ReadRequest given = ReadRequest.given(Payload.of(PAGE), "text/html", null, "read", null);
    ReadRequest request =
        new ReadRequest(
            given.content(),
            given.mediaType(),
            null,
            given.source(),
            given.selectors(),
            "2031-01-01",
            DateEvidence.FEED,
            null,
            null,
            null,
            fetched,
            null);

    assertThat(reader.read(request).published()).isEqualTo(published);
  }

  @Test
  void withoutAnAddressADocumentIsNamedByItsBytes() throws Exception {
    Document document = read(LETTER, null, null, null);

    assertThat(document.id()).isEqualTo(DocumentId.ofBytes(LETTER));
    assertThat(document.canonicalUrl()).isNull();
    assertThat(document.text()).contains("enclose a draft");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "text/plain",
        "application/octet-stream",
        "image/png",
        "nonsense;;",
        ""
      })
  void whatTheServerSaysOfTheTypeMayBeALie(String type) throws Exception {
    assertThat(read(LETTER, type, URL, null).text()).contains("enclose a draft");
    assertThat(read(PAGE, type, URL, null).title()).startsWith("Draft is tabled");
  }

  @Test
  void aTextServedAsPdfIsAText() throws Exception {
    byte[] text = Articles.text("peace").getBytes(StandardCharsets.UTF_8);

    assertThat(read(text, "application/pdf", URL, null).text()).startsWith("The delegation");
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, utf-8",
    "utf-8, nonsense",
    "windows-1252, iso-8859-1",
    "utf-16, utf-16",
    "euc-kr, euc-kr"
  })
  void characterSets(String real, String declared) throws Exception {
    String word =
        real.equals("windows-1252") ? "négociation" : real.startsWith("utf") ? "교섭" : "교섭단";
    byte[] text = (word + " " + Articles.text("peace")).getBytes(Charset.forName(real));

    assertThat(read(text, "text/plain; charset=" + declared, URL, null).text()).startsWith(word);
  }

  @Test
  void lettersLostToAWrongCharacterSetAreDamage() {
    byte[] korean = "교섭단체가 결의안을 제출했다. ".repeat(50).getBytes(Charset.forName("euc-kr"));

    assertThat(failure(korean, "text/plain; charset=utf-8").category()).isEqualTo(Category.DAMAGED);
  }

  @Test
  void aGivenTextStaysAsItIs() throws Exception {
    String text = "A HEADLINE\nand a line\nthat goes on\n\n\n  indented ";

    Document document = reader.readText(text, URL, "read", "2014-10-16");

    assertThat(document.text()).isEqualTo(text);
    assertThat(document.title()).isNull();
    assertThat(document.published()).isEqualTo("2014-10-16");
    assertThat(document.publishedFrom()).isEqualTo(DateEvidence.GIVEN);
    assertThat(document.id())
        .isEqualTo(DocumentId.ofUrl("https://example.com/2014/10/draft-is-tabled"));
  }

  @Test
  void aGivenDateGoesBeforeThePagesOwn() throws Exception {
    Document document = read(PAGE, "text/html", URL, "2014-10-20T21:13");

    assertThat(document.published()).isEqualTo("2014-10-20T21:13");
    assertThat(document.publishedFrom()).isEqualTo(DateEvidence.GIVEN);
  }

  @Test
  void aFeedsDateFillsWhatThePageLeavesOpenAndNoMore() throws Exception {
    byte[] undated =
        "<html><body><article><p>%s</p></article></body></html>"
            .formatted(Articles.text("peace"))
            .getBytes(StandardCharsets.UTF_8);

    assertThat(announced(undated).published()).isEqualTo("2014-10-18");
    assertThat(announced(undated).publishedFrom()).isEqualTo(DateEvidence.FEED);
    assertThat(announced(PAGE).publishedFrom()).isEqualTo(DateEvidence.META);
  }

  @Test
  void theSourceFillsWhatThePageLeavesOpen() throws Exception {
    Document document = announced(PAGE);

    assertThat(document.kind()).isIn(DocumentKind.NEWS, DocumentKind.STATEMENT);
    assertThat(document.publisher()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2014-13-01", "16.10.2014", "2014-10-16T25:00"})
  void aGivenDateThatIsNoneIsBadInput(String date) {
    var request = ReadRequest.given(Payload.of(PAGE), "text/html", URL, "read", date);

    assertThat(failure(request).category()).isEqualTo(Category.BAD_INPUT);
  }

  @Test
  void whatCannotBeReadSaysWhy() {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
    };
    byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    assertThat(failure(png, "text/html").category()).isEqualTo(Category.UNSUPPORTED_TYPE);
    assertThat(failure(zip, "text/plain").category()).isEqualTo(Category.UNSUPPORTED_TYPE);
    assertThat(failure(new byte[0], "text/html").category())
        .isIn(Category.BAD_INPUT, Category.UNSUPPORTED_TYPE);
    assertThat(failure(Arrays.copyOf(LETTER, 300), "application/pdf").category())
        .isEqualTo(Category.DAMAGED);
    assertThat(failure(new byte[DocumentReader.LARGEST + 1], "text/html").category())
        .isEqualTo(Category.TOO_LARGE);
    assertThat(failure("words ".repeat(700_000).getBytes(StandardCharsets.UTF_8), "text/plain"))
        .hasMessageContaining("4200000 characters")
        .extracting(UnreadableException::category)
        .isEqualTo(Category.TOO_LARGE);
    assertThat(
            failure("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), "application/json").category())
        .isEqualTo(Category.UNSUPPORTED_TYPE);
  }

  @Test
  void aPageNestedDeeplyIsReadOrRefusedButDoesNotEndUs() {
    byte[] nested = ("<div>".repeat(100_000) + "deep down").getBytes(StandardCharsets.UTF_8);

    var request = ReadRequest.given(Payload.of(nested), "text/html", URL, "read", null);
    try {
      assertThat(reader.read(request).text()).contains("deep down");
    } catch (UnreadableException e) {
      assertThat(e.category()).isIn(Category.DAMAGED, Category.UNSUPPORTED_TYPE);
    }
  }

  private Document announced(byte[] content) throws UnreadableException {
    return reader.read(
        new ReadRequest(
            Payload.of(content),
            "text/html",
            "https://example.com/a",
            "ministry",
            Selectors.NONE,
            "2014-10-18",
            DateEvidence.FEED,
            DocumentKind.STATEMENT,
            "en",
            "The Ministry",
            null,
            null));
  }

  private Document read(
      byte[] content, @Nullable String type, @Nullable String url, @Nullable String published)
      throws UnreadableException {
    return reader.read(ReadRequest.given(Payload.of(content), type, url, "read", published));
  }

  private UnreadableException failure(byte[] content, String type) {
    return failure(ReadRequest.given(Payload.of(content), type, URL, "read", null));
  }

  private UnreadableException failure(ReadRequest request) {
    return Objects.requireNonNull(
        catchThrowableOfType(UnreadableException.class, () -> reader.read(request)));
  }
}
