package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.rapporteur.ingest.pdf.page.Columns;
import org.rapporteur.ingest.pdf.page.Page;
import org.rapporteur.ingest.pdf.page.Row;
import org.rapporteur.ingest.pdf.page.Word;

/** Reads a document's pages as lines with their places. */
final class PageReading extends PDFTextStripper {

  private final Allowance allowance;
  private final List<Page> pages = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();
  private Row row = new Row();
  private boolean hasImages;

  private PageReading(Allowance allowance) {
    this.allowance = allowance;
  }

  /**
   * @throws AllowanceSpentException where the document asks for more time or text than is given
   */
  static List<Page> of(PDDocument document, Allowance allowance) throws IOException {
    PageReading reading = new PageReading(allowance);
    reading.writeText(document, Writer.nullWriter());
    return reading.pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    allowance.spendOperation();
    hasImages |= operator.getName().equals("BI") || drawsImage(operator, operands);
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    allowance.spendGlyph();
    // text set along the margin, sideways, is the printer's or the repository's
    if (glyph.getDir() == 0 || glyph.getRotation() != 0) {
      super.processTextPosition(glyph);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    row.add(Word.of(text, glyphs));
  }

  @Override
  protected void writeLineSeparator() {
    if (!row.isEmpty()) {
      rows.add(row);
    }
    row = new Row();
  }

  @Override
  protected void endPage(PDPage page) {
    writeLineSeparator();
    double width = page.getCropBox().getWidth();
    double height = page.getCropBox().getHeight();
    pages.add(new Page(Columns.inReadingOrder(rows, width, pages.size()), height, hasImages));
    rows = new ArrayList<>();
    hasImages = false;
  }

  private boolean drawsImage(Operator operator, List<COSBase> operands) {
    PDResources resources = getResources();
    return operator.getName().equals("Do")
        && resources != null
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && resources.isImageXObject(name);
  }
}
