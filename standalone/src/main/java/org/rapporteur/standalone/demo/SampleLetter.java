package org.rapporteur.standalone.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints a document as a letter on A4 paper, line by line. */
final class SampleLetter {

  private static final float SIZE = 11;
  private static final float LEADING = 15;
  private static final float MARGIN = 72;

  private SampleLetter() {}

  static byte[] print(SampleDocument document) throws IOException {
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    try (PDDocument pdf = new PDDocument()) {
      pdf.getDocumentInformation().setTitle(document.title());
      List<String> lines = lines(document, font);
      int perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
      for (int first = 0; first < lines.size(); first += perPage) {
        page(pdf, font, lines.subList(first, Math.min(lines.size(), first + perPage)));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void page(PDDocument pdf, PDFont font, List<String> lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setLeading(LEADING);
      content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  private static List<String> lines(SampleDocument document, PDFont font) throws IOException {
    float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    List<String> lines = new ArrayList<>();
    for (String paragraph : document.paragraphs()) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        if (!line.isEmpty() && font.getStringWidth(line + " " + word) * SIZE / 1000 > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
      lines.add("");
    }
    return lines;
  }
}
