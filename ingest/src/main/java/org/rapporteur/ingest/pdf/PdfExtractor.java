package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.pdf.page.Line;
import org.rapporteur.ingest.pdf.page.Page;
import org.rapporteur.ingest.pdf.paragraph.Footnotes;
import org.rapporteur.ingest.pdf.paragraph.Furniture;
import org.rapporteur.ingest.pdf.paragraph.LineJoining;
import org.rapporteur.ingest.pdf.paragraph.PageNotes;

/**
 * Reads the text of a PDF. Safe for use by many threads.
 *
 * <p>Pages that are pictures stand in their places with what a program read of them, or with a
 * notice that they could not be read.
 *
 * <p>Every failure has its category: {@code bad-input} (no PDF at all), {@code damaged}, {@code
 * encrypted}, {@code scanned} (nothing but pictures of pages, and no program to read them), {@code
 * too-large}, {@code too-slow}.
 */
public final class PdfExtractor {

  /** Longer than the longest report takes by a factor of a hundred. */
  private static final Duration TIME = Duration.ofSeconds(60);

  /** What hangs where it does not count its steps is given up a little later. */
  static final TimeBox BOX = new TimeBox(TIME.plusSeconds(15), 4);

  /** Each may take some 150 MB while its pages are read, and all stages share the memory. */
  private static final Semaphore AT_A_TIME = new Semaphore(2, true);

  private final Recognition recognition;

  /** With Debian's tesseract for scanned pages, where it is installed. */
  public PdfExtractor() {
    this("tesseract");
  }

  /**
   * @param tesseract the program that reads scanned pages, which may be installed or not
   */
  public PdfExtractor(String tesseract) {
    this.recognition = new Recognition(tesseract);
  }

  /**
   * @throws UnreadableException with the reason
   */
  public PdfText extract(byte[] pdf) throws UnreadableException {
    try (Opened opened = opened(pdf)) {
      return read(opened.document, opened.pages);
    } catch (AllowanceSpentException e) {
      throw e.refusal();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableException(Category.DAMAGED, "The PDF is damaged: " + e.getMessage(), e);
    } catch (OutOfMemoryError e) {
      throw new UnreadableException(
          Category.TOO_LARGE, "The PDF needs more memory than there is", e);
    }
  }

  /** A document, and its pages without their furniture. */
  private record Opened(PDDocument document, List<Page> pages) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  private static Opened opened(byte[] pdf) throws IOException, UnreadableException {
    AT_A_TIME.acquireUninterruptibly();
    PDDocument document = null;
    try {
      PDDocument open = BOX.call(() -> PdfFile.open(pdf));
      document = open;
      return new Opened(
          open, BOX.call(() -> Furniture.removed(PageReading.of(open, new Allowance(TIME)))));
    } catch (Throwable e) {
      IOUtils.closeQuietly(document);
      throw e;
    } finally {
      AT_A_TIME.release();
    }
  }

  private PdfText read(PDDocument document, List<Page> pages)
      throws IOException, UnreadableException {
    List<Scan> scans = Scan.in(pages);
    List<ScannedText> read;
    try {
      read = recognition.read(document, scans);
    } catch (UnreadableException e) {
      if (!Scan.isTextIn(pages)) {
        throw e;
      }
      String text = BOX.call(() -> text(pages, ScannedText.missing(scans)));
      return PdfFile.described(document, pages, text, false, inPart(scans, pages.size(), e));
    }
    String text = BOX.call(() -> text(without(scans, pages), read));
    return PdfFile.described(document, pages, text, !scans.isEmpty(), null);
  }

  private static UnreadableException inPart(
      List<Scan> scans, int pages, UnreadableException cause) {
    return new UnreadableException(
        cause.category(),
        "Pages missing from the text: %s of %d. %s"
            .formatted(Scan.numbers(scans), pages, cause.getMessage()),
        cause);
  }

  private static String text(List<Page> pages, List<ScannedText> scanned) {
    PageNotes apart = PageNotes.apart(pages);
    List<Line> lines = ScannedText.between(Footnotes.attach(apart.body()), scanned);
    String body = new LineJoining(lines).text();
    String notes = new LineJoining(apart.notes()).text();
    return (body + "\n\n" + notes).strip();
  }

  /** A stamp on a picture is read with it. */
  private static List<Page> without(List<Scan> scans, List<Page> pages) {
    return IntStream.range(0, pages.size())
        .mapToObj(i ->
            scans.stream().anyMatch(scan -> scan.has(i))
                ? pages.get(i).withLines(List.of())
                : pages.get(i))
        .toList();
  }
}
