package org.rapporteur.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes PDFs by hand, as no library would. */
final class RawPdf {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  private RawPdf() {
    write("%PDF-1.7\n");
  }

  static byte[] withContent(String dictionary, byte[] content) {
    RawPdf pdf = new RawPdf();
    pdf.page("<< >>");
    pdf.stream(dictionary, content);
    return pdf.end();
  }

  /** The page has a font F, and the same contents so many times. */
  static byte[] withText(String dictionary, byte[] content, int times) {
    RawPdf pdf = new RawPdf();
    pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    pdf.object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ["
            + "4 0 R ".repeat(times)
            + "] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman"
            + " >> >> >> >>");
    pdf.stream(dictionary, content);
    return pdf.end();
  }

  static byte[] withoutPages() {
    RawPdf pdf = new RawPdf();
    pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.object("<< /Type /Pages /Kids [2 0 R] /Count 1 >>");
    return pdf.end();
  }

  /** A Korean font as Korean word processors name it, not embedded. */
  static byte[] withKoreanFont(String content) {
    RawPdf pdf = new RawPdf();
    pdf.page("<< /Font << /K 5 0 R /E 8 0 R >> >>");
    pdf.stream("", content.getBytes(ISO_8859_1));
    pdf.object(
        "<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UTF16-H"
            + " /DescendantFonts [6 0 R] >>");
    pdf.object(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /CIDSystemInfo <<"
            + " /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> /FontDescriptor 7 0 R /DW"
            + " 1000 >>");
    pdf.object(
        "<< /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /FontBBox [0 -148 1001"
            + " 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
    pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>");
    return pdf.end();
  }

  static byte[] withFormsThatDrawEachOther() {
    RawPdf pdf = new RawPdf();
    pdf.page("<< /XObject << /A 5 0 R >> >>");
    pdf.stream("", "/A Do /A Do".getBytes(ISO_8859_1));
    String form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A ";
    pdf.stream(form + "6 0 R >> >>", "/A Do".getBytes(ISO_8859_1));
    pdf.stream(form + "5 0 R >> >>", "/A Do".getBytes(ISO_8859_1));
    return pdf.end();
  }

  /** Objects 1 to 3; the page's content is object 4. */
  private void page(String resources) {
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
            + resources
            + " >>");
  }

  private void object(String body) {
    offsets.add(out.size());
    write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
  }

  private void stream(String dictionary, byte[] content) {
    offsets.add(out.size());
    write(
        offsets.size()
            + " 0 obj\n<< /Length "
            + content.length
            + " "
            + dictionary
            + " >>\nstream\n");
    out.writeBytes(content);
    write("\nendstream\nendobj\n");
  }

  private byte[] end() {
    int start = out.size();
    write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> write(String.format("%010d 00000 n \n", offset)));
    write("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start);
    write("\n%%EOF\n");
    return out.toByteArray();
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
  }
}
