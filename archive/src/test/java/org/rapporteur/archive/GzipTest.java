package org.rapporteur.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.rapporteur.archive.fixity.FileCheck;
import org.rapporteur.contract.document.Snapshot;

class GzipTest {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final URI ID = URI.create("urn:uuid:6f1d9a3e-3c0b-4a43-9f8e-0c1f5f6b7a10");

  private static final List<byte[]> BODIES = bodies().toList();

  @TempDir Path folder;

  static Stream<Gzip> all() {
    return Stream.concat(
        Stream.of(PlatformGzip.QUICK, PlatformGzip.STORING), SystemGzip.find().stream());
  }

  @ParameterizedTest
  @MethodSource("all")
  void recordsAreReadBackByteForByte(Gzip gzip) throws IOException {
    RecordWriting writing = new RecordWriting(gzip, Map.of());
    for (byte[] body : BODIES) {
      byte[] packed = writing.exchange(exchange(body), ID);
      byte[] record = unpacked(packed);
      int end = record.length - 4;
      assertThat(new String(record, 0, 8, US_ASCII)).isEqualTo("WARC/1.1");
      assertThat(new String(record, end, 4, US_ASCII)).isEqualTo("\r\n\r\n");
      assertThat(Payload.of(Arrays.copyOfRange(record, end - body.length, end)))
          .isEqualTo(Payload.of(body));
      assertThat(readByJwarc(packed)).isEqualTo(Payload.of(body));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void anArchiveOfThemIsWhole(Gzip gzip) throws IOException {
    Path file;
    try (Archive archive = Archive.at(folder, Long.MAX_VALUE, gzip)) {
      List<ArchivedResponse> stored =
          BODIES.stream().map(GzipTest::exchange).map(Exchange::response).toList();
      List<Snapshot> snapshots = stored.stream().map(archive::store).toList();
      for (int i = 0; i < stored.size(); i++) {
        assertThat(archive.find(snapshots.get(i))).contains(stored.get(i));
      }
      file = folder.resolve(snapshots.getFirst().warc());
    }
    FileCheck check = FileCheck.of(file);
    assertThat(check.damages()).isEmpty();
    assertThat(check.unfinished()).isEmpty();
    assertThat(check.records()).isEqualTo(1 + BODIES.size());
  }

  @Test
  void theSystemsPacksWhatJavaPacks() throws IOException {
    SystemGzip system = SystemGzip.find().orElse(null);
    assumeTrue(system != null, "skipped: this system has no libdeflate");
    RecordWriting quicker = new RecordWriting(system, Map.of());
    RecordWriting java = new RecordWriting(PlatformGzip.QUICK, Map.of());
    byte[] page = "<p>The committee went on to the next draft.</p>\n".repeat(3_000).getBytes(UTF_8);
    byte[] packed = quicker.exchange(exchange(page), ID);
    byte[] asJavaDoes = java.exchange(exchange(page), ID);
    assertThat(unpacked(packed)).isEqualTo(unpacked(asJavaDoes));
    assertThat(packed.length).isLessThan(page.length / 10);
  }

  /** Of every kind and size: what is packed in one go, and what is too large for that. */
  private static Stream<byte[]> bodies() {
    IntStream sizes =
        IntStream.concat(
            IntStream.of(0, 1, 2, 1_000, 150_000, MEBIBYTE), new Random(7).ints(20, 0, 70_000));
    return Stream.concat(
        sizes.boxed().flatMap(size -> Stream.of(noise(size, 256), noise(size, 4), new byte[size])),
        Stream.of(noise(10_000_000, 64)));
  }

  /**
   * @param letters a power of two: so few that there is something to pack, or all of a byte
   */
  private static byte[] noise(int size, int letters) {
    byte[] noise = new byte[size];
    new Random(size).nextBytes(noise);
    for (int i = 0; i < size; i++) {
      noise[i] = (byte) (noise[i] & (letters - 1));
    }
    return noise;
  }

  private static Exchange exchange(byte[] body) {
    return new Exchange(
        new ArchivedResponse(
            "https://press.example/" + body.length + "/" + Arrays.hashCode(body),
            Instant.parse("2014-10-06T12:00:00Z"),
            200,
            Map.of("Content-Type", List.of("text/html")),
            Payload.of(body)),
        null,
        List.of());
  }

  private static byte[] unpacked(byte[] member) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(member)).readAllBytes();
  }

  private static Payload readByJwarc(byte[] packed) throws IOException {
    try (WarcReader records = new WarcReader(new ByteArrayInputStream(packed))) {
      WarcResource record = (WarcResource) records.next().orElseThrow();
      byte[] body = record.body().stream().readAllBytes();
      assertThat(records.next()).isEmpty();
      return Payload.of(body);
    }
  }
}
