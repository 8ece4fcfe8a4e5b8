package org.rapporteur.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

/**
 * Finds what would not fit into memory, before anything is unpacked: every stream that can be
 * inflated is inflated once and thrown away, at some hundred megabytes a second, and values are
 * counted. PDFBox itself has no limit.
 */
final class Bombs {

  private static final Pattern STREAM = Pattern.compile("stream\r?\n|stream\r");
  private static final Pattern PACKING =
      Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
  private static final Pattern LZW = Pattern.compile("/LZW(?:Decode)?\\b");

  /** A filter that stands elsewhere, or a letter that is written as a number: nobody does so. */
  private static final Pattern HIDDEN =
      Pattern.compile("/Filter\\s{0,9}[0-9%]|#(?:4[1-9A-Fa-f]|5[0-9Aa]|6[1-9A-Fa-f]|7[0-9Aa])");

  /** Of a stream's dictionary, at most this much is looked at, in bytes. */
  private static final int DICTIONARY = 4_000;

  /** In bytes, unpacked; pictures are larger, and are only unpacked to recognise letters. */
  private static final long LARGEST = 24_000_000;

  /** A stream that unpacks to so much was packed; what only looks so breaks off before. */
  private static final int LARGE_ENOUGH = 4_096;

  private static final long LARGEST_PICTURE = 400_000_000;

  /** All streams of a file together. */
  private static final long LARGEST_SUM = 2_000_000_000L;

  /** Numbers, strings, lists and dictionaries outside of contents: each takes 100 bytes. */
  private static final int MOST_VALUES = 2_000_000;

  private final byte[] pdf;
  private long sum;
  private int values;

  private Bombs(byte[] pdf) {
    this.pdf = pdf;
  }

  static void refuse(byte[] pdf) throws UnreadableException {
    new Bombs(pdf).search();
  }

  private void search() throws UnreadableException {
    countValues(pdf, pdf.length);
    Matcher stream = STREAM.matcher(new String(pdf, ISO_8859_1));
    while (stream.find()) {
      String dictionary = dictionary(stream.start());
      if (!dictionary.endsWith("end")) {
        check(dictionary, stream.end());
      }
    }
  }

  private String dictionary(int to) {
    int start = Math.max(0, to - DICTIONARY);
    String bytes = new String(pdf, start, to - start, ISO_8859_1);
    return bytes.substring(Math.max(0, bytes.lastIndexOf(" obj")));
  }

  private void check(String dictionary, int start) throws UnreadableException {
    if (HIDDEN.matcher(dictionary).find()) {
      throw new UnreadableException(
          Category.UNSUPPORTED_TYPE, "The PDF is refused: it hides how a stream is packed");
    }
    if (PACKING.matcher(dictionary).results().count() > 1) {
      throw tooLarge("a stream is packed more than once");
    }
    long limit = dictionary.contains("/Image") ? LARGEST_PICTURE : LARGEST;
    if (LZW.matcher(dictionary).find()) {
      add(new LzwLength(pdf, start, 0).upTo(limit), limit);
      add(new LzwLength(pdf, start, 1).upTo(limit), limit);
    }
    inflate(start, limit, dictionary.contains("/ObjStm"));
  }

  private void inflate(int start, long limit, boolean objects) throws UnreadableException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(pdf, start, pdf.length - start);
      byte[] sink = new byte[1 << 16];
      int some = inflater.inflate(sink);
      if (isPacked(sink, some)) {
        throw tooLarge("a stream is packed more than once");
      }
      for (; some > 0; some = inflater.finished() ? 0 : inflater.inflate(sink)) {
        add(some, limit - inflater.getBytesWritten() + some);
        countValues(sink, objects ? some : 0);
      }
    } catch (DataFormatException e) {
      // damaged, or packed otherwise: for PDFBox to say
      return;
    }
  }

  /** Whether what came out of a packed stream is one again. */
  private static boolean isPacked(byte[] bytes, int length) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes, 0, length);
      return inflater.inflate(new byte[LARGE_ENOUGH]) == LARGE_ENOUGH;
    } catch (DataFormatException e) {
      return false;
    }
  }

  private void add(long size, long limit) throws UnreadableException {
    sum += size;
    if (size > limit) {
      throw tooLarge("a stream unpacks to more than it may");
    }
    if (sum > LARGEST_SUM) {
      throw tooLarge("its streams");
    }
  }

  /** Where one begins; in what is packed, few bytes look so. */
  private void countValues(byte[] bytes, int length) throws UnreadableException {
    byte before = ' ';
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      boolean number = before <= ' ' && before >= 0 && b <= '9' && b >= '+';
      values += number || b == '[' || b == '<' || b == '(' ? 1 : 0;
      before = b;
    }
    if (values > MOST_VALUES) {
      throw tooLarge("it has more than " + MOST_VALUES + " values");
    }
  }

  private static UnreadableException tooLarge(String what) {
    return new UnreadableException(Category.TOO_LARGE, "The PDF is refused as too large: " + what);
  }
}
