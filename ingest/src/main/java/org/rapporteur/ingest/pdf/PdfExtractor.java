package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.pdf.page.Page;
import org.rapporteur.ingest.pdf.paragraph.Footnotes;
import org.rapporteur.ingest.pdf.paragraph.Furniture;
import org.rapporteur.ingest.pdf.paragraph.LineJoining;
import org.rapporteur.ingest.pdf.paragraph.PageNotes;

/**
 * Reads the text of a PDF. Safe for use by many threads.
 *
 * <p>Every failure has its category: {@code bad-input} (no PDF at all), {@code damaged}, {@code
 * encrypted}, {@code scanned} (pictures of pages, and no program to read them), {@code too-large},
 * {@code too-slow}.
 */
public final class PdfExtractor {

  /** Longer than the longest report takes by a factor of a hundred. */
  private static final Duration TIME = Duration.ofSeconds(60);

  /** Fewer letters a page than these are a stamp on a picture, not a text. */
  private static final int FEWEST_LETTERS = 25;

  /** What hangs where it does not count its steps is given up a little later. */
  static final TimeBox BOX = new TimeBox(TIME.plusSeconds(15), 4);

  private final Recognition recognition;

  /** With Debian's tesseract for scanned pages, where it is installed. */
  public PdfExtractor() {
    this(new Recognition("tesseract"));
  }

  PdfExtractor(Recognition recognition) {
    this.recognition = recognition;
  }

  /**
   * @throws UnreadableException with the reason
   */
  public PdfText extract(byte[] pdf) throws UnreadableException {
    try (PDDocument document = BOX.call(() -> PdfFile.open(pdf))) {
      return read(document);
    } catch (AllowanceSpentException e) {
      throw e.refusal();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableException(Category.DAMAGED, "The PDF is damaged: " + e.getMessage(), e);
    } catch (OutOfMemoryError e) {
      throw new UnreadableException(
          Category.TOO_LARGE, "The PDF needs more memory than there is", e);
    }
  }

  private PdfText read(PDDocument document) throws IOException, UnreadableException {
    List<Page> pages = BOX.call(() -> PageReading.of(document, new Allowance(TIME)));
    if (isScanned(pages)) {
      return PdfFile.described(document, recognition.read(document), true);
    }
    return PdfFile.described(document, BOX.call(() -> text(pages)), false);
  }

  private static String text(List<Page> pages) {
    PageNotes apart = PageNotes.apart(Furniture.removed(pages));
    String body = new LineJoining(Footnotes.attach(apart.body())).text();
    String notes = new LineJoining(apart.notes()).text();
    return (body + "\n\n" + notes).strip();
  }

  private static boolean isScanned(List<Page> pages) {
    long letters =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .flatMapToInt(line -> line.text().codePoints())
            .filter(PdfExtractor::isLetter)
            .count();
    return letters < (long) FEWEST_LETTERS * pages.size()
        && pages.stream().anyMatch(Page::hasImages);
  }

  /** Letters that only the file's own font can draw do not count. */
  private static boolean isLetter(int character) {
    return Character.isLetterOrDigit(character);
  }
}
