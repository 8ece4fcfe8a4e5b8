package org.rapporteur.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.pdf.page.Page;
import org.rapporteur.ingest.pdf.paragraph.Headings;

/** The file around the text: whether it may be opened at all, and what it says of itself. */
final class PdfFile {

  /** In bytes. */
  private static final int LARGEST = 100_000_000;

  static final int MOST_PAGES = 3_000;

  /** Where the file's own signature must begin, in bytes: what Acrobat accepts. */
  private static final int HEAD = 1024;

  private static final int TAIL = 2048;

  /** Titles that programs write: file names, and their own name before a file name. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)untitled.{0,20}|microsoft word - .{0,300}|.{0,300}\\.(?:docx?|pdf|indd|rtf|wpd)");

  private PdfFile() {}

  static PDDocument open(byte[] pdf) throws IOException, UnreadableException {
    refuseWhatIsNoPdf(pdf);
    refuseWhatIsCutShort(pdf);
    Bombs.refuse(pdf);
    PDDocument document = load(pdf);
    if (!document.getPages().iterator().hasNext()) {
      document.close();
      throw new UnreadableException(Category.DAMAGED, "The PDF is damaged: it has no pages");
    }
    if (document.getNumberOfPages() > MOST_PAGES) {
      document.close();
      throw new UnreadableException(
          Category.TOO_LARGE, "The PDF has more than " + MOST_PAGES + " pages");
    }
    return document;
  }

  static PdfText described(
      PDDocument document,
      List<Page> pages,
      String text,
      boolean recognised,
      @Nullable UnreadableException missing) {
    PDDocumentInformation information = document.getDocumentInformation();
    return new PdfText(
        text,
        document.getNumberOfPages(),
        title(information.getTitle()),
        Headings.largest(pages),
        created(information),
        recognised,
        missing);
  }

  private static PDDocument load(byte[] pdf) throws IOException, UnreadableException {
    try {
      return Loader.loadPDF(pdf);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Category.ENCRYPTED, "The PDF is encrypted and asks for a password", e);
    }
  }

  private static void refuseWhatIsNoPdf(byte[] pdf) throws UnreadableException {
    if (pdf.length > LARGEST) {
      throw new UnreadableException(
          Category.TOO_LARGE, "The PDF has more than " + LARGEST + " bytes");
    }
    if (!text(pdf, 0, HEAD).contains("%PDF-")) {
      throw new UnreadableException(Category.BAD_INPUT, "This is no PDF: it does not begin as one");
    }
  }

  /**
   * A file that ends in the middle would still open, with pages missing: it is refused. Rubbish
   * after the end is common and does no harm; objects after the last end are a file cut short.
   */
  private static void refuseWhatIsCutShort(byte[] pdf) throws UnreadableException {
    String all = text(pdf, 0, pdf.length);
    int end = all.lastIndexOf("%%EOF");
    boolean objectsFollow = all.indexOf(" obj", Math.max(0, end)) > 0;
    if (end < 0 || (end < pdf.length - TAIL && objectsFollow)) {
      throw new UnreadableException(
          Category.DAMAGED, "The PDF is damaged: it is cut short, its end is missing");
    }
  }

  private static @Nullable String title(@Nullable String title) {
    if (title == null || title.isBlank() || NO_TITLE.matcher(title.strip()).matches()) {
      return null;
    }
    return title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  private static @Nullable OffsetDateTime created(PDDocumentInformation information) {
    Calendar created = information.getCreationDate();
    if (created == null) {
      return null;
    }
    ZoneId zone = created.getTimeZone().toZoneId();
    return OffsetDateTime.ofInstant(created.toInstant(), zone);
  }

  private static String text(byte[] bytes, int from, int length) {
    return new String(bytes, from, Math.min(length, bytes.length - from), ISO_8859_1);
  }
}
