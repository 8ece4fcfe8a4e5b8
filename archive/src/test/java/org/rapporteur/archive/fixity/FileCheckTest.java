package org.rapporteur.archive.fixity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedRequest;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Exchange;
import org.rapporteur.archive.Payload;
import org.rapporteur.archive.Transfer;
import org.rapporteur.contract.document.Snapshot;

class FileCheckTest {

  private static final int EXCHANGES = 5;

  /** A file's own record, and two for each exchange. */
  private static final int RECORDS = 1 + 2 * EXCHANGES;

  private static final InetAddress SERVER = InetAddress.ofLiteral("192.0.2.7");

  @TempDir Path folder;
  private List<Snapshot> snapshots;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    try (Archive archive = Archive.at(folder)) {
      snapshots = IntStream.range(0, EXCHANGES).mapToObj(i -> archive.store(exchange(i))).toList();
    }
    file = folder.resolve(snapshots.getFirst().warc());
  }

  @Test
  void whatWasWrittenIsWhole() throws IOException {
    assertThat(FileCheck.files(folder)).containsExactly(file);
    FileCheck check = FileCheck.of(file);
    assertThat(check.damages()).isEmpty();
    assertThat(check.unfinished()).isEmpty();
    assertThat(check.records()).isEqualTo(RECORDS);
  }

  @Test
  void thatAnAnswerCameAgainIsWhole() throws IOException {
    try (Archive archive = Archive.at(folder.resolve("again"))) {
      archive.store(exchange(0));
      archive.store(exchange(0));
    }
    FileCheck check = FileCheck.of(FileCheck.files(folder.resolve("again")).getFirst());
    assertThat(check.damages()).isEmpty();
    assertThat(check.records()).isEqualTo(5);
  }

  @Test
  void oneBitMakesOneRecordDamagedWhereverItIs() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    long begin = snapshots.get(2).offset();
    int length;
    try (FileChannel channel = FileChannel.open(file)) {
      length = Math.toIntExact(GzipMember.at(channel, begin, 1_000_000).end() - begin);
    }
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      int place = (int) begin + random.nextInt(length);
      damaged[place] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      FileCheck check = FileCheck.of(file);
      if (isSignificant(place - (int) begin)) {
        assertThat(check.damages()).as("at " + place).hasSize(1);
        assertThat(check.damages().getFirst().offset()).isEqualTo(begin);
      }
      assertThat(check.unfinished()).as("at " + place).isEmpty();
      assertThat(check.records()).isEqualTo(RECORDS);
    }
  }

  /** Time, level and system of a member's head say nothing of its content (RFC 1952, 2.3.1). */
  private static boolean isSignificant(int placeInMember) {
    return placeInMember < 4 || placeInMember > 9;
  }

  @Test
  void aDamagedRecordIsNamedByItsAddressAndCause() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = Math.toIntExact(snapshots.get(2).offset());
    bytes[end - 700] ^= 1;
    Files.write(file, bytes);

    assertThat(FileCheck.of(file).damages())
        .singleElement()
        .satisfies(damage -> {
          assertThat(damage.offset()).isEqualTo(snapshots.get(1).offset());
          assertThat(damage.url()).isEqualTo("https://press.example/1");
          assertThat(damage.cause()).contains("gzip");
        });
  }

  @Test
  void whatIsForgedWithCareIsFoundByItsDigest() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int begin = Math.toIntExact(snapshots.get(4).offset());
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    forged.write(bytes, 0, begin);
    byte[] record;
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      record = in.readAllBytes();
    }
    String all = new String(record, ISO_8859_1);
    String last = all.substring(all.lastIndexOf("WARC/1.1", all.indexOf("press.example/4")));
    String answer = last.substring(0, last.indexOf("WARC/1.1", 1));
    forged.write(gzip(answer.replace("voted in favour", "voted with no!!").getBytes(UTF_8)));
    Files.write(file, forged.toByteArray());

    assertThat(answer).contains("voted in favour");
    assertThat(FileCheck.of(file).damages())
        .singleElement()
        .satisfies(damage -> {
          assertThat(damage.url()).isEqualTo("https://press.example/4");
          assertThat(damage.cause()).contains("digest");
        });
  }

  @Test
  void aRecordThatIsBeingWrittenIsNoDamage() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    int begin = Math.toIntExact(snapshots.getLast().offset());
    for (int length = begin + 1; length < whole.length; length += 11) {
      Files.write(file, Arrays.copyOf(whole, length));
      FileCheck check = FileCheck.of(file);
      assertThat(check.damages()).as("cut at " + length).isEmpty();
      assertThat(check.unfinished().orElse(length)).isBetween((long) begin, (long) length);
      assertThat(check.records()).isBetween(RECORDS - 2, RECORDS - 1);
    }
  }

  @Test
  void whatNeverReachedTheDiskIsNoDamage() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length + 5_000));

    FileCheck check = FileCheck.of(file);

    assertThat(check.damages()).isEmpty();
    assertThat(check.unfinished()).hasValue(whole.length);
  }

  @Test
  void aHoleInTheMiddleIsDamage() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int begin = Math.toIntExact(snapshots.get(1).offset());
    Arrays.fill(bytes, begin, begin + 300, (byte) 0);
    Files.write(file, bytes);

    FileCheck check = FileCheck.of(file);

    assertThat(check.damages()).singleElement().extracting(Damage::offset).isEqualTo((long) begin);
    assertThat(check.unfinished()).isEmpty();
  }

  @Test
  void whatIsNoArchiveIsDamage() throws IOException {
    Files.writeString(file, "<html>no</html>");

    assertThat(FileCheck.of(file).damages()).hasSize(1);
  }

  private static Exchange exchange(int number) {
    ArchivedRequest request =
        new ArchivedRequest("/", Map.of("Host", List.of("press.example")), SERVER);
    List<String> head = new ArrayList<>();
    head.add("HTTP/1.1 200 OK");
    response(number).headers().forEach((name, values) -> head.add(name + ": " + values.getFirst()));
    return new Exchange(
        response(number), new Transfer(request, head, packed(number), false), List.of());
  }

  private static ArchivedResponse response(int number) {
    return new ArchivedResponse(
        "https://press.example/" + number,
        Instant.parse("2014-10-06T12:00:00Z"),
        200,
        number % 2 == 0
            ? Map.of("Content-Type", List.of("text/html"))
            : Map.of("Content-Type", List.of("text/html"), "Content-Encoding", List.of("gzip")),
        Payload.of(text(number)));
  }

  /** Every second one came packed. */
  private static Payload packed(int number) {
    return number % 2 == 0 ? null : Payload.of(gzip(text(number)));
  }

  private static byte[] text(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("<p>" + number + " States voted in favour.");
    for (int i = 0; i < 300; i++) {
      text.append(' ').append(Long.toString(random.nextLong(), 36));
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
