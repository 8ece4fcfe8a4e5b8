package org.rapporteur.bench.reference;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The plain text of a PDF file, with the places of its links in that text. */
final class LinkedPdf extends PDFTextStripper {

  private final StringWriter written = new StringWriter();
  private final List<Hot> links = new ArrayList<>();
  private final List<LinkedText.Anchor> anchors = new ArrayList<>();

  private record Hot(String symbol, Rectangle2D area) {}

  private LinkedPdf() {}

  static List<LinkedText> readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .sorted()
          .map(LinkedPdf::read)
          .toList();
    }
  }

  private static LinkedText read(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      LinkedPdf reader = new LinkedPdf();
      reader.writeText(document, reader.written);
      reader.anchors.sort(Comparator.comparingInt(LinkedText.Anchor::start));
      return new LinkedText(
          file.getFileName().toString(), reader.written.toString(), reader.anchors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    links.clear();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action) {
        links.add(new Hot(Links.symbol(action.getURI()), area(link.getRectangle(), page)));
      }
    }
  }

  private static Rectangle2D area(PDRectangle link, PDPage page) {
    float top = page.getCropBox().getHeight() - link.getUpperRightY();
    return new Rectangle2D.Float(link.getLowerLeftX(), top, link.getWidth(), link.getHeight());
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    int start = written.getBuffer().length();
    super.writeString(text, positions);
    for (int i = 0; i < Math.min(positions.size(), text.length()); i++) {
      touch(positions.get(i), start + i);
    }
  }

  private void touch(TextPosition position, int at) {
    double x = position.getXDirAdj() + position.getWidthDirAdj() / 2;
    double y = position.getYDirAdj() - position.getHeightDir() / 2;
    for (Hot link : links) {
      if (link.area().contains(x, y) && !link.symbol().isEmpty()) {
        extend(link.symbol(), at);
      }
    }
  }

  private void extend(String symbol, int at) {
    LinkedText.Anchor last = anchors.isEmpty() ? null : anchors.getLast();
    if (last != null && last.symbol().equals(symbol) && at - last.end() <= 2) {
      anchors.set(anchors.size() - 1, new LinkedText.Anchor(symbol, last.start(), at + 1));
    } else {
      anchors.add(new LinkedText.Anchor(symbol, at, at + 1));
    }
  }
}
