package org.rapporteur.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;

/** PDF files as a mission sends them. */
public final class Letters {

  private Letters() {}

  public static byte[] pdf(String... lines) {
    return pdf(null, lines);
  }

  /** One that opens with a password only. */
  public static byte[] encrypted(String password, String... lines) {
    return pdf(new StandardProtectionPolicy(password, password, new AccessPermission()), lines);
  }

  /** One whose second page is a picture. */
  public static byte[] withScannedPage(String... lines) {
    return pdf(
        null,
        document -> {
          PDPage page = new PDPage();
          document.addPage(page);
          try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            var picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            out.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
          }
        },
        lines);
  }

  /** What else a file has. */
  @FunctionalInterface
  private interface Addition {
    void to(PDDocument document) throws IOException;
  }

  private static byte[] pdf(@Nullable StandardProtectionPolicy protection, String... lines) {
    return pdf(protection, document -> {}, lines);
  }

  private static byte[] pdf(
      @Nullable StandardProtectionPolicy protection, Addition addition, String... lines) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
        out.setLeading(15);
        out.newLineAtOffset(72, 700);
        for (String line : lines) {
          out.showText(line);
          out.newLine();
        }
        out.endText();
      }
      addition.to(document);
      if (protection != null) {
        document.protect(protection);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
