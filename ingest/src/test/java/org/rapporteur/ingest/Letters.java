package org.rapporteur.ingest;

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

  private static byte[] pdf(@Nullable StandardProtectionPolicy protection, String... lines) {
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
