package org.rapporteur.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

/**
 * Finds streams that would not fit into memory, before anything is unpacked: every deflated stream
 * is inflated once and thrown away, at some hundred megabytes a second. PDFBox itself has no limit.
 */
final class Bombs {

  private static final Pattern STREAM = Pattern.compile("stream\r?\n|stream\r");
  private static final Pattern PACKING =
      Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

  /** Of a stream's dictionary, at most this much is looked at, in bytes. */
  private static final int DICTIONARY = 2_000;

  /** In bytes, unpacked; pictures are larger, and are only unpacked to recognise letters. */
  private static final long LARGEST = 48_000_000;

  private static final long LARGEST_PICTURE = 400_000_000;

  /** All streams of a file together. */
  private static final long LARGEST_SUM = 2_000_000_000L;

  /** LZW has no cheap measure: a packed stream of this size is taken for too large. */
  private static final int LARGEST_LZW = 4_000_000;

  private final byte[] pdf;
  private long sum;

  private Bombs(byte[] pdf) {
    this.pdf = pdf;
  }

  static void refuse(byte[] pdf) throws UnreadableException {
    new Bombs(pdf).search();
  }

  private void search() throws UnreadableException {
    Matcher stream = STREAM.matcher(new String(pdf, ISO_8859_1));
    int before = 0;
    while (stream.find()) {
      String dictionary = dictionary(before, stream.start());
      if (!dictionary.endsWith("end")) {
        check(dictionary, stream.end());
      }
      before = stream.end();
    }
  }

  private String dictionary(int from, int to) {
    int start = Math.max(from, to - DICTIONARY);
    String bytes = new String(pdf, start, to - start, ISO_8859_1);
    return bytes.substring(Math.max(0, bytes.lastIndexOf(" obj")));
  }

  private void check(String dictionary, int start) throws UnreadableException {
    long packings = PACKING.matcher(dictionary).results().count();
    if (packings > 1) {
      throw tooLarge("a stream is packed more than once");
    }
    boolean picture = dictionary.contains("/Image");
    if (dictionary.contains("/LZW") && !picture && length(start) > LARGEST_LZW) {
      throw tooLarge("a stream is packed with LZW");
    }
    sum += packings == 0 ? 0 : inflated(start, picture ? LARGEST_PICTURE : LARGEST);
    if (sum > LARGEST_SUM) {
      throw tooLarge("its streams");
    }
  }

  private int length(int start) {
    for (int i = start; i < pdf.length - 9; i++) {
      if (pdf[i] == 'e' && new String(pdf, i, 9, ISO_8859_1).equals("endstream")) {
        return i - start;
      }
    }
    return pdf.length - start;
  }

  private long inflated(int start, long limit) throws UnreadableException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(pdf, start, pdf.length - start);
      byte[] sink = new byte[1 << 16];
      while (!inflater.finished() && inflater.inflate(sink) > 0) {
        if (inflater.getBytesWritten() > limit) {
          throw tooLarge("a stream unpacks to more than " + limit + " bytes");
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      // damaged, or packed otherwise: for PDFBox to say
      return 0;
    }
  }

  private static UnreadableException tooLarge(String what) {
    return new UnreadableException(Category.TOO_LARGE, "The PDF is refused as too large: " + what);
  }
}
