package org.rapporteur.ingest.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Prints test documents: text at places, lines one below the other, pictures of pages. */
final class Print {

  static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  Print() {
    document.addPage(page);
  }

  /** All lines from top to bottom, at 72 points from the left, on as many pages as it takes. */
  static byte[] lines(List<String> lines, float size, float leading) throws IOException {
    Print print = new Print();
    float y = 72;
    for (String line : lines) {
      if (y > PDRectangle.A4.getHeight() - 72) {
        print.newPage();
        y = 72;
      }
      print.at(72, y, size, line);
      y += leading;
    }
    return print.bytes();
  }

  Print newPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Coordinates in points from the page's upper left corner. */
  Print at(float x, float y, float size, String text) throws IOException {
    try (PDPageContentStream content = content()) {
      content.beginText();
      content.setFont(FONT, size);
      content.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
      content.showText(printable(text));
      content.endText();
    }
    return this;
  }

  Print column(float x, float y, float size, float leading, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      at(x, y + i * leading, size, lines[i]);
    }
    return this;
  }

  /** Lines that run from the page's lower edge to its upper one. */
  Print sideways(float x, float y, float size, float leading, String... lines) throws IOException {
    try (PDPageContentStream content = content()) {
      content.transform(new Matrix(0, 1, -1, 0, page.getMediaBox().getWidth(), 0));
      for (int i = 0; i < lines.length; i++) {
        content.beginText();
        content.setFont(FONT, size);
        content.newLineAtOffset(x, page.getMediaBox().getWidth() - y - i * leading);
        content.showText(printable(lines[i]));
        content.endText();
      }
    }
    return this;
  }

  /** With room between letters, in points. */
  Print spacedOut(float x, float y, float size, float room, String text) throws IOException {
    try (PDPageContentStream content = content()) {
      content.beginText();
      content.setFont(FONT, size);
      content.setCharacterSpacing(room);
      content.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
      content.showText(printable(text));
      content.endText();
    }
    return this;
  }

  /** A picture of text over the whole page. */
  Print picture(String text) throws IOException {
    return picture(0, 0, 595, 842, text);
  }

  /** A picture of text, in points from the page's lower left corner. */
  Print picture(float x, float y, float width, float height, String text) throws IOException {
    BufferedImage image = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 800);
    graphics.setColor(Color.BLACK);
    graphics.drawString(text, 50, 100);
    graphics.dispose();
    try (PDPageContentStream content = content()) {
      content.drawImage(LosslessFactory.createFromImage(document, image), x, y, width, height);
    }
    return this;
  }

  Print titled(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  Print encrypted(String password) throws IOException {
    document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  static float width(String text, float size) throws IOException {
    return FONT.getStringWidth(printable(text)) / 1000 * size;
  }

  private PDPageContentStream content() throws IOException {
    return new PDPageContentStream(
        document, page, PDPageContentStream.AppendMode.APPEND, true, true);
  }

  /** The standard fonts have no letters beyond Western Europe's. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{IsHangul}\\p{Cntrl}]", "").replace('\u00A0', ' ');
  }
}
