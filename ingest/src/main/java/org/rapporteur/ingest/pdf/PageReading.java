package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.rapporteur.ingest.pdf.page.Columns;
import org.rapporteur.ingest.pdf.page.Page;
import org.rapporteur.ingest.pdf.page.Row;
import org.rapporteur.ingest.pdf.page.Word;

/** Reads a document's pages as lines with their places. */
final class PageReading extends PDFTextStripper {

  /** In points, as ISO 32000-1 has it (annex C). */
  private static final float LONGEST_PAPER = 14_400;

  private final Allowance allowance;
  private final List<Page> pages = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();
  private Row row = new Row();

  /** By the page's pictures, in square points. */
  private double pictured;

  /** Of the page's text, in degrees. */
  private int direction;

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
    allowance.spendStates(getGraphicsStackSize());
    if (operator.getName().equals("BI") || drawsImage(operator, operands)) {
      pictured += area(getGraphicsState().getCurrentTransformationMatrix());
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    allowance.spendGlyph();
    if (isNear(glyph.getTextMatrix())) {
      super.processTextPosition(glyph);
    }
  }

  /** Lines may run off the paper, but not as far as this. */
  private static boolean isNear(Matrix glyph) {
    return Math.abs(glyph.getTranslateX()) < LONGEST_PAPER
        && Math.abs(glyph.getTranslateY()) < LONGEST_PAPER;
  }

  /** PDFBox puts letters together along the paper's lines: the paper is turned to the text's. */
  @Override
  public void processPage(PDPage page) throws IOException {
    PDPage metered = new MeteredPage(page, allowance);
    direction = page.getRotation();
    begin(metered);
    if (direction != page.getRotation()) {
      page.setRotation(direction);
      begin(metered);
    }
  }

  private void begin(PDPage page) throws IOException {
    pictured = 0;
    allowance.beginPage();
    super.processPage(page);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    super.showForm(new MeteredForm(form, allowance));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    showForm(group);
  }

  /** Text set another way than the page's is the printer's, the repository's, or a watermark. */
  @Override
  protected void writePage() throws IOException {
    direction = mostFrequentDirection();
    if (direction == getCurrentPage().getRotation()) {
      charactersByArticle.forEach(glyphs -> glyphs.removeIf(glyph -> glyph.getDir() != direction));
      super.writePage();
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    Word.of(text, glyphs).forEach(row::add);
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
    if (direction != page.getRotation()) {
      return;
    }
    writeLineSeparator();
    PDRectangle paper = page.getCropBox();
    boolean sideways = direction == 90 || direction == 270;
    double height = sideways ? paper.getWidth() : paper.getHeight();
    double share = pictured / ((double) paper.getWidth() * paper.getHeight());
    allowance.spendLines(rows.size());
    pages.add(new Page(Columns.inReadingOrder(rows, pages.size()), height, share));
    rows = new ArrayList<>();
  }

  /** Of the square of one unit that every picture is drawn in, in square points. */
  private static double area(Matrix matrix) {
    double across = matrix.getScaleX() * (double) matrix.getScaleY();
    return Math.abs(across - matrix.getShearX() * (double) matrix.getShearY());
  }

  private int mostFrequentDirection() {
    Map<Integer, Long> glyphs =
        charactersByArticle.stream()
            .flatMap(List::stream)
            .map(glyph -> (int) glyph.getDir())
            .filter(degrees -> degrees % 90 == 0)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return glyphs.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(direction);
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
