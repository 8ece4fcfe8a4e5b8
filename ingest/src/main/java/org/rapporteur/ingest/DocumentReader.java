package org.rapporteur.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.ExtractedPage;
import org.rapporteur.ingest.extract.Hints;
import org.rapporteur.ingest.extract.PageExtractor;
import org.rapporteur.ingest.extract.charset.PageDecoder;
import org.rapporteur.ingest.extract.date.Dated;
import org.rapporteur.ingest.extract.publication.PublicationDates;
import org.rapporteur.ingest.language.LanguageDetector;
import org.rapporteur.ingest.pdf.PdfExtractor;
import org.rapporteur.ingest.pdf.PdfText;
import org.rapporteur.ingest.pdf.paragraph.Paragraphs;
import org.rapporteur.ingest.printed.PrintedHead;
import org.rapporteur.ingest.printed.Signatories;
import org.rapporteur.ingest.printed.TextKind;
import org.rapporteur.ingest.source.Selectors;
import org.rapporteur.ingest.un.UnDocuments;

/**
 * Reads bytes as a document, whatever they are: pages, PDF, plain text. Every reading stands alone.
 * Safe for use by many threads.
 */
public final class DocumentReader {

  /** In bytes: the largest input that is read. */
  public static final int LARGEST = 20 * 1024 * 1024;

  /** In characters of text; a thousand printed pages have fewer. */
  private static final int LONGEST_TEXT = 4_000_000;

  private static final int FIRST_VERSION = 1;

  /** Of so many letters one may have been lost to a wrong character set: a stray byte happens. */
  private static final int LETTERS_TO_A_LOST_ONE = 50;

  /**
   * Of so many letters one may be a sign such as the cent's: more of them are another's letters.
   */
  private static final int LETTERS_TO_A_SIGN = 8;

  /** A footnote of a printed text: the dates in it are others'. */
  private static final Pattern NOTE = Pattern.compile("(?m)^\\[[0-9a-z*†‡§]{1,4}\\] .*$");

  private final PageExtractor pages = new PageExtractor();
  private final PdfExtractor pdfs;
  private final LanguageDetector languages;

  public DocumentReader(LanguageDetector languages) {
    this(languages, new PdfExtractor());
  }

  public DocumentReader(LanguageDetector languages, PdfExtractor pdfs) {
    this.languages = languages;
    this.pdfs = pdfs;
  }

  /**
   * Reads bytes, whether or not all of them could be read.
   *
   * @return version 1, without the place of archive
   * @throws UnreadableException with the reason: {@code unsupported-type}, {@code damaged}, {@code
   *     encrypted}, {@code scanned}, {@code too-large}, {@code bad-input}
   */
  public Document read(ReadRequest request) throws UnreadableException {
    return read(request, missing -> {});
  }

  /**
   * Reads bytes.
   *
   * @param missing is told what could not be read of a document that is one all the same
   */
  public Document read(ReadRequest request, Consumer<UnreadableException> missing)
      throws UnreadableException {
    byte[] content = request.content().bytes();
    if (content.length > LARGEST) {
      throw new UnreadableException(
          Category.TOO_LARGE, content.length + " bytes are more than " + LARGEST);
    }
    checkDate(request);
    return switch (MediaType.of(content, request.mediaType(), request.url())) {
      case HTML -> Bulk.read(content.length, () -> page(request, content));
      case PDF -> pdf(request, content, missing);
      case UN_XML -> Bulk.read(content.length, () -> unitedNations(request, content));
      case TEXT -> Bulk.read(content.length, () -> text(request, content));
      case OTHER ->
          throw new UnreadableException(
              Category.UNSUPPORTED_TYPE,
              "neither page nor PDF nor text"
                  + (request.mediaType() == null ? "" : ": " + request.mediaType()));
    };
  }

  private Document text(ReadRequest request, byte[] content) throws UnreadableException {
    String text = PlainText.decode(content, charset(request.mediaType()));
    return plain(request, content, Paragraphs.rejoin(text));
  }

  /**
   * Takes a text as the main text, unchanged.
   *
   * @param url where it is from
   * @param published as a person gave it
   */
  public Document readText(
      String text, @Nullable String url, String source, @Nullable String published)
      throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var request = ReadRequest.given(Payload.of(bytes), "text/plain", url, source, published);
    checkDate(request);
    return plain(request, bytes, text);
  }

  private Document page(ReadRequest request, byte[] content) throws UnreadableException {
    String url = request.url() == null ? "" : request.url();
    String charset = charset(request.mediaType());
    ExtractedPage page =
        recordPage(content, charset, url)
            .orElseGet(() -> pages.extract(content, charset, url, hints(request)));
    if (Wall.mayBe(page)) {
      checkWall(page, PageDecoder.decode(content, charset, url));
    }
    if (page.text().isBlank()) {
      throw new UnreadableException(Category.UNSUPPORTED_TYPE, "the page has no text of its own");
    }
    return document(request, content, page);
  }

  private static void checkWall(ExtractedPage extracted, org.jsoup.nodes.Document page)
      throws UnreadableException {
    Optional<Wall> wall = Wall.of(extracted, page);
    if (wall.isPresent()) {
      throw new UnreadableException(
          wall.get().category(), "no article: the page " + wall.get().wish());
    }
  }

  private static Optional<ExtractedPage> recordPage(
      byte[] content, @Nullable String charset, String url) {
    return UnDocuments.mayBeRecordPage(content)
        ? UnDocuments.readRecordPage(PageDecoder.decode(content, charset, url))
        : Optional.empty();
  }

  private Document unitedNations(ReadRequest request, byte[] content) throws UnreadableException {
    ExtractedPage page = UnDocuments.readXml(content);
    if (page.text().isBlank()) {
      throw new UnreadableException(Category.UNSUPPORTED_TYPE, "the document has no text");
    }
    return document(request, content, page);
  }

  private Document pdf(ReadRequest request, byte[] content, Consumer<UnreadableException> missing)
      throws UnreadableException {
    PdfText pdf = pdfs.extract(content);
    if (pdf.text().isBlank()) {
      throw new UnreadableException(Category.UNSUPPORTED_TYPE, "the PDF has no text of its own");
    }
    Document document = document(request, content, printed(pdf));
    Optional.ofNullable(pdf.missing()).ifPresent(missing);
    return document;
  }

  private Document plain(ReadRequest request, byte[] content, String text)
      throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException(Category.BAD_INPUT, "there is no text");
    }
    return document(request, content, bare(null, List.of(), text, text));
  }

  private static ExtractedPage printed(PdfText pdf) {
    DocumentKind kind = TextKind.of(pdf.text());
    return bare(
        PrintedHead.title(pdf, kind),
        Signatories.of(pdf.text(), kind),
        NOTE.matcher(pdf.text()).replaceAll(""),
        pdf.text());
  }

  /**
   * @param dated the part of the text in which it may say its date
   */
  private static ExtractedPage bare(
      @Nullable String title, List<String> authors, String dated, String text) {
    Optional<Dated> date = PublicationDates.inText(dated);
    return new ExtractedPage(
        title,
        authors,
        null,
        null,
        date.map(Dated::value).orElse(null),
        date.map(Dated::evidence).orElse(null),
        null,
        TextKind.of(text),
        text);
  }

  /** What the source is known for, unless the page tells of itself more than "an article". */
  private static DocumentKind kind(ReadRequest request, ExtractedPage page) {
    boolean vague = page.kind() == DocumentKind.OTHER || page.kind() == DocumentKind.NEWS;
    DocumentKind known = request.kind();
    return vague && known != null ? known : page.kind();
  }

  private Document document(ReadRequest request, byte[] content, ExtractedPage page)
      throws UnreadableException {
    checkLength(page.text());
    checkLetters(page.text());
    String url = request.url();
    String canonical = url == null ? null : CanonicalUrl.of(url, page.canonicalUrl()).orElse(url);
    PublishedDate date = PublishedDate.best(request, page);
    return new Document(
        canonical == null ? DocumentId.ofBytes(content) : DocumentId.ofUrl(canonical),
        FIRST_VERSION,
        url,
        canonical,
        request.source(),
        kind(request, page),
        page.title(),
        page.authors(),
        page.publisher() == null ? request.publisher() : page.publisher(),
        language(request, page),
        date.value(),
        date.evidence(),
        request.fetched(),
        request.snapshot(),
        List.of(),
        page.text());
  }

  private @Nullable String language(ReadRequest request, ExtractedPage page) {
    if (page.language() != null) {
      return page.language();
    }
    return languages.detect(page.text()).orElse(request.language());
  }

  private static Hints hints(ReadRequest request) {
    Selectors selectors = request.selectors();
    return new Hints(
        selectors.title(),
        selectors.body(),
        selectors.date(),
        selectors.author(),
        request.givenDate(),
        latest(request));
  }

  /** The day after the fetch: east of Greenwich it may have begun. */
  private static LocalDate latest(ReadRequest request) {
    Instant fetched = request.fetched();
    return fetched == null
        ? LocalDate.MAX
        : LocalDate.ofInstant(fetched, ZoneOffset.UTC).plusDays(1);
  }

  /** What comes after holds the text, and all that is found in it, in memory. */
  private static void checkLength(String text) throws UnreadableException {
    if (text.length() > LONGEST_TEXT) {
      throw new UnreadableException(
          Category.TOO_LARGE,
          "the text has " + text.length() + " characters, more than " + LONGEST_TEXT);
    }
  }

  private static void checkLetters(String text) throws UnreadableException {
    int lost = 0;
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lost += c == '\uFFFD' ? 1 : 0;
      signs += c > '\u00A0' && c < '\u00C0' ? 1 : 0;
    }
    if (lost * LETTERS_TO_A_LOST_ONE > text.length() || signs * LETTERS_TO_A_SIGN > text.length()) {
      throw new UnreadableException(
          Category.DAMAGED,
          lost + signs + " letters are lost: the character set is not the declared one");
    }
  }

  private static void checkDate(ReadRequest request) throws UnreadableException {
    String given = request.givenDate();
    if (given != null) {
      GivenDate.check(given);
    }
  }

  /** A publication date and its evidence, both or neither. */
  private record PublishedDate(@Nullable String value, @Nullable DateEvidence evidence) {

    /** A person's word before the page's own, and that before a feed's unless it is but a guess. */
    static PublishedDate best(ReadRequest request, ExtractedPage page) {
      DateEvidence others = request.publishedFrom();
      DateEvidence own = page.publishedFrom();
      boolean othersCount =
          others != null && !isAhead(request) && (own == null || others.compareTo(own) < 0);
      return othersCount
          ? new PublishedDate(request.published(), others)
          : new PublishedDate(page.published(), own);
    }
  }

  /** Whether what a feed says is later than the fetch. */
  private static boolean isAhead(ReadRequest request) {
    Dated dated = Dated.in(request.published(), DateEvidence.FEED, false);
    return dated != null && request.givenDate() == null && dated.isAfter(latest(request));
  }

  private static @Nullable String charset(@Nullable String mediaType) {
    return MediaType.charset(mediaType).filter(PlainText::isKnown).orElse(null);
  }
}
