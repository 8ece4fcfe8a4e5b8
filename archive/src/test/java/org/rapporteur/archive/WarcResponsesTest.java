package org.rapporteur.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Category;

/** Files of other crawlers, some of them spoiled. */
class WarcResponsesTest {

  /** SHA-1 in base 32 of a body that is "one". */
  private static final String OF_ONE = "sha1:7YC3ZXG4JEUACJ4BUXY2FJ34XNJZRYIG";

  @TempDir Path folder;

  @Test
  void everyRecordHasItsPlace() throws IOException {
    byte[] first = gzip(response("a", "", "one"));
    byte[] second = gzip(response("b", "", "two"));
    assertThat(read(first, second))
        .extracting(FoundRecord::offset)
        .containsExactly(0L, (long) first.length);
    byte[] plain = response("a", "", "one");
    assertThat(read(plain, response("b", "", "two")))
        .extracting(FoundRecord::offset)
        .containsExactly(0L, (long) plain.length);
  }

  @Test
  void aDigestThatDoesNotFitIsDamage() throws IOException {
    String digest = "WARC-Payload-Digest: " + OF_ONE + "\r\n";
    List<FoundRecord> records =
        read(gzip(response("a", digest, "one")), gzip(response("b", digest, "two")));
    assertThat(records.get(0).record()).isInstanceOf(ArchivedResponse.class);
    assertThat(records.get(1).record())
        .isInstanceOfSatisfying(
            UnreadableRecord.class,
            record -> {
              assertThat(record.category()).isEqualTo(Category.DAMAGED);
              assertThat(record.url()).isEqualTo("https://press.example/b");
              assertThat(record.message()).contains("digest");
            });
  }

  @Test
  void aDigestMayBeOfTheBodyInOnePiece() throws IOException {
    String head = "Transfer-Encoding: chunked\r\n";
    byte[] record =
        record(
            "a",
            "WARC-Payload-Digest: " + OF_ONE + "\r\n",
            http(head, "1\r\no\r\n2\r\nne\r\n0\r\n\r\n"));
    assertThat(bodies(read(gzip(record)))).containsExactly("one");
  }

  @Test
  void behindWhatIsBrokenReadingGoesOn() throws IOException {
    byte[] torn = Arrays.copyOf(gzip(response("b", "", "two")), 90);
    byte[] negative =
        new String(response("c", "", "three"), ISO_8859_1)
            .replaceFirst("Content-Length: \\d+", "Content-Length: -5")
            .getBytes(ISO_8859_1);
    List<FoundRecord> records =
        read(
            gzip(response("a", "", "one")),
            torn,
            gzip(negative),
            gzip(response("d", "", "four")),
            bomb(),
            gzip(response("e", "", "five")));
    assertThat(bodies(records))
        .containsExactly("one", "damaged", "damaged", "four", "too-large", "five");
  }

  @Test
  void aMemberMayHaveAnExtraFieldAndAName() throws IOException {
    byte[] plain = gzip(response("b", "", "two"));
    ByteArrayOutputStream named = new ByteArrayOutputStream();
    named.write(plain, 0, 3);
    named.write(4 | 8);
    named.write(plain, 4, 6);
    named.writeBytes(new byte[] {6, 0, 's', 'l', 2, 0, 1, 2});
    named.writeBytes("b.warc\0".getBytes(UTF_8));
    named.write(plain, 10, plain.length - 10);
    byte[] torn = Arrays.copyOf(gzip(response("a", "", "one")), 90);
    assertThat(bodies(read(torn, named.toByteArray(), plain)))
        .containsExactly("damaged", "two", "two");
  }

  @Test
  void aWholeFileMayBeOneGzip() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(response("a", "", "one"));
    both.writeBytes(response("b", "", "two"));
    List<FoundRecord> records = read(gzip(both.toByteArray()));
    assertThat(bodies(records)).containsExactly("one", "two");
    assertThat(records)
        .as("places in the file that gunzip makes of it")
        .extracting(FoundRecord::file, FoundRecord::offset)
        .containsExactly(
            tuple("crawl.warc", 0L), tuple("crawl.warc", (long) response("a", "", "one").length));
  }

  @Test
  void ofOneGzipThatIsCutTheBeginningIsRead() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(response("a", "", "one"));
    String noise = new BigInteger(400_000, new Random(7)).toString(36);
    both.writeBytes(response("b", "", noise));
    byte[] packed = gzip(both.toByteArray());
    assertThat(bodies(read(Arrays.copyOf(packed, packed.length / 2))))
        .containsExactly("one", "damaged");
  }

  @Test
  void whatACrawlerTellsOfItselfIsNoDocument() throws IOException {
    byte[] log =
        new String(record("x", "", "wget --mirror".getBytes(UTF_8)), ISO_8859_1)
            .replace("https://press.example/x", "metadata://crawler.example/log")
            .replace("WARC-Type: response", "WARC-Type: resource")
            .replace("application/http;msgtype=response", "text/plain")
            .getBytes(ISO_8859_1);
    assertThat(bodies(read(gzip(response("a", "", "one")), gzip(log)))).containsExactly("one");
  }

  @Test
  void whatIsNoAnswerIsPassedOver() throws IOException {
    byte[] names = response("x", "", "1.2.3.4");
    byte[] dns =
        new String(names, ISO_8859_1)
            .replace("https://press.example/x", "dns:press.example")
            .getBytes(ISO_8859_1);
    assertThat(bodies(read(gzip(dns), gzip(response("a", "", "one"))))).containsExactly("one");
  }

  /** Bodies, and categories of what has none. */
  private static List<String> bodies(List<FoundRecord> records) {
    return records.stream()
        .map(found ->
            switch (found.record()) {
              case ArchivedResponse response -> response.payload().text(UTF_8);
              case UnreadableRecord unreadable -> {
                assertThat(unreadable.message()).doesNotContain("null");
                yield unreadable.category().json();
              }
            })
        .toList();
  }

  private List<FoundRecord> read(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    Path file = Files.write(folder.resolve("crawl.warc.gz"), all.toByteArray());
    try (Stream<FoundRecord> records = WarcResponses.in(file)) {
      return records.toList();
    }
  }

  private static byte[] response(String name, String headers, String body) {
    return record(name, headers, http("Content-Type: text/plain\r\n", body));
  }

  private static byte[] http(String headers, String body) {
    return ("HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body).getBytes(UTF_8);
  }

  private static byte[] record(String name, String headers, byte[] block) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://press.example/"
                + name
                + "\r\nWARC-Date: 2014-10-06T12:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + headers
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                + block.length
                + "\r\n\r\n")
            .getBytes(UTF_8));
    record.writeBytes(block);
    record.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] zeros = new byte[1_000_000];
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(response("bomb", "", ""));
      for (int i = 0; i <= RecordReading.LARGEST_BLOCK / zeros.length; i++) {
        out.write(zeros);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
