package org.rapporteur.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.document.Snapshot;

class ArchiveTest {

  @TempDir Path folder;

  @Test
  void whatIsStoredIsFoundAsItWas() {
    ArchivedResponse response =
        new ArchivedResponse(
            "https://press.example/2014/a?b=ü",
            Instant.parse("2014-10-06T12:30:01.123456789Z"),
            404,
            Map.of(
                "content-type", List.of("text/html; charset=euc-kr"),
                "Content-Encoding", List.of("gzip"),
                "Content-Length", List.of("17"),
                "Transfer-Encoding", List.of("chunked"),
                "Set-Cookie", List.of("a=1", "b=2")),
            payload("<p>없음</p>"));
    try (Archive archive = Archive.at(folder)) {
      Snapshot snapshot = archive.store(exchange(response, null));
      assertThat(archive.find(snapshot)).contains(response);
      assertThat(snapshot.sha256()).isEqualTo(response.payload().sha256());
      assertThat(snapshot.offset()).isPositive();
    }
  }

  @Test
  void aBodyIsKeptAsTheServerSentIt() throws IOException {
    byte[] sent = gzip("<p>hello</p>");
    ArchivedResponse response =
        new ArchivedResponse(
            "https://press.example/a",
            Instant.parse("2014-10-06T12:30:01Z"),
            200,
            Map.of(
                "Content-Encoding", List.of("gzip"),
                "Content-Length", List.of(String.valueOf(sent.length)),
                "Content-Type", List.of("text/html")),
            payload("<p>hello</p>"));
    Snapshot snapshot;
    try (Archive archive = Archive.at(folder)) {
      snapshot = archive.store(exchange(response, Payload.of(sent)));
      assertThat(archive.find(snapshot)).contains(response);
      assertThat(snapshot.sha256()).isEqualTo(response.payload().sha256());
    }
    try (WarcReader records = new WarcReader(folder.resolve(snapshot.warc()))) {
      records.position(snapshot.offset());
      WarcResponse record = (WarcResponse) records.next().orElseThrow();
      assertThat(record.http().headers().first("Content-Encoding")).contains("gzip");
      assertThat(record.http().body().stream().readAllBytes()).isEqualTo(sent);
      assertThat(record.headers().first("WARC-Payload-Digest"))
          .as("a token, as the standard wants it")
          .hasValue("sha256:" + Payload.of(sent).sha256());
      assertThat(record.payloadDigest().orElseThrow().hex()).isEqualTo(Payload.of(sent).sha256());
    }
  }

  @Test
  void anEmptyBodyIsKept() {
    try (Archive archive = Archive.at(folder)) {
      ArchivedResponse empty =
          new ArchivedResponse("https://press.example/", Instant.EPOCH, 200, Map.of(), payload(""));
      assertThat(archive.find(archive.store(exchange(empty, null)))).contains(empty);
    }
  }

  @Test
  void anotherProcessFindsWhileThisOneWrites() {
    try (Archive writer = Archive.at(folder);
        Archive reader = Archive.at(folder)) {
      Snapshot snapshot = writer.store(response("a", "one"));
      writer.store(response("b", "two"));
      assertThat(reader.find(snapshot)).contains(response("a", "one"));
    }
  }

  @Test
  void theSameAnswerIsKeptOnce() {
    try (Archive archive = Archive.at(folder)) {
      Snapshot first = archive.store(response("a", "one"));
      assertThat(archive.store(response("a", "one"))).isEqualTo(first);
      assertThat(archive.store(response("a", "two"))).isNotEqualTo(first);
      assertThat(archive.store(response("b", "one"))).isNotEqualTo(first);
    }
  }

  @Test
  void whatWasAskedStandsBesideTheAnswer() throws Exception {
    ArchivedResponse response = response("a?b=1", "one");
    Exchange exchange = exchange(response, null);
    Snapshot snapshot;
    try (Archive archive = Archive.at(folder, Map.of("operator", "you@example.org"))) {
      snapshot = archive.store(exchange);
      assertThat(archive.find(snapshot)).contains(response);
    }
    List<WarcRecord> records = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    read(snapshot.warc(), records, blocks);

    assertThat(((Warcinfo) records.get(0)).headers().first("WARC-Filename"))
        .hasValue(snapshot.warc());
    assertThat(blocks.get(0)).contains("operator: you@example.org").contains("conformsTo: ");
    WarcResponse answer = (WarcResponse) records.get(1);
    WarcRequest question = (WarcRequest) records.get(2);
    assertThat(records).hasSize(3);
    assertThat(question.concurrentTo()).containsExactly(answer.id());
    assertThat(question.target()).isEqualTo(answer.target());
    assertThat(question.date()).isEqualTo(answer.date());
    assertThat(blocks.get(2))
        .isEqualTo("GET /a?b=1 HTTP/1.1\r\nHost: press.example\r\nIf-None-Match: \"7\"\r\n\r\n");
    for (WarcRecord record : records.subList(1, 3)) {
      assertThat(record.headers().first("WARC-IP-Address")).hasValue("192.0.2.7");
      assertThat(record.headers().first("WARC-Block-Digest"))
          .hasValue("sha256:" + sha256(blocks.get(records.indexOf(record))));
    }
    try (Stream<ArchivedRecord> read = records(folder.resolve(snapshot.warc()))) {
      assertThat(read).as("questions are no documents").containsExactly(response);
    }
  }

  @Test
  void thatAnAnswerCameAgainIsKeptWithoutItsBody() throws Exception {
    Instant later = Instant.parse("2014-10-08T12:00:00Z");
    ArchivedResponse first = response("a", "one");
    ArchivedResponse again =
        new ArchivedResponse(first.url(), later, 200, first.headers(), first.payload());
    Snapshot snapshot;
    try (Archive archive = Archive.at(folder)) {
      snapshot = archive.store(exchange(first, null));
      assertThat(archive.store(exchange(again, null))).isEqualTo(snapshot);
    }
    List<WarcRecord> records = new ArrayList<>();
    read(snapshot.warc(), records, new ArrayList<>());

    WarcResponse kept = (WarcResponse) records.get(1);
    WarcRevisit revisit = (WarcRevisit) records.get(3);
    assertThat(revisit.profile()).isEqualTo(WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1);
    assertThat(revisit.date()).isEqualTo(later);
    assertThat(revisit.refersTo()).contains(kept.id());
    assertThat(revisit.refersToDate()).contains(kept.date());
    assertThat(revisit.refersToTargetURI()).contains(kept.targetURI());
    assertThat(revisit.payloadDigest()).isEqualTo(kept.payloadDigest());
    assertThat(((WarcRequest) records.get(4)).concurrentTo()).containsExactly(revisit.id());
    try (Stream<ArchivedRecord> read = records(folder.resolve(snapshot.warc()))) {
      assertThat(read).containsExactly(first);
    }
  }

  @Test
  void anAnswerIsKeptAsItCame() throws Exception {
    List<String> head =
        List.of(
            "HTTP/1.0 200 As You Like It",
            "x-lower: é",
            "Set-Cookie: a=1",
            "Content-Type:text/html",
            "Content-Length: 3",
            "Set-Cookie: b=2");
    Snapshot snapshot;
    try (Archive archive = Archive.at(folder)) {
      snapshot = archive.store(exchange(response("a", "one"), head, null, List.of()));
      assertThat(archive.find(snapshot).orElseThrow().header("Content-Type")).contains("text/html");
    }
    List<String> blocks = new ArrayList<>();
    read(snapshot.warc(), new ArrayList<>(), blocks);
    assertThat(blocks.get(1)).isEqualTo(String.join("\r\n", head) + "\r\n\r\none");
  }

  @Test
  void onlyHeadersThatHoldNoLongerHaveOtherNames() throws Exception {
    List<String> head =
        List.of(
            "HTTP/1.1 200 OK",
            "transfer-encoding: chunked",
            "Content-Encoding: gzip, br",
            "Content-Length: 70",
            "ETag: 1");
    Snapshot snapshot;
    try (Archive archive = Archive.at(folder)) {
      snapshot = archive.store(exchange(response("a", "one"), head, null, List.of()));
      assertThat(archive.find(snapshot).orElseThrow().headers())
          .containsKeys("Transfer-Encoding", "Content-Encoding", "Content-Length", "ETag");
    }
    List<String> blocks = new ArrayList<>();
    read(snapshot.warc(), new ArrayList<>(), blocks);
    assertThat(blocks.get(1))
        .isEqualTo(
            "HTTP/1.1 200 OK\r\nX-Archive-Orig-transfer-encoding: chunked\r\n"
                + "X-Archive-Orig-Content-Encoding: gzip, br\r\n"
                + "X-Archive-Orig-Content-Length: 70\r\nETag: 1\r\n\r\none");
  }

  @Test
  void whatAPersonHandedInIsNoAnswerOfAServer() throws Exception {
    Snapshot snapshot;
    try (Archive archive = Archive.at(folder)) {
      snapshot = archive.store(response("a", "one"));
    }
    List<WarcRecord> records = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    read(snapshot.warc(), records, blocks);
    assertThat(records).hasSize(2);
    assertThat(records.get(1)).isInstanceOf(WarcResource.class);
    assertThat(records.get(1).contentType().base()).hasToString("text/html");
    assertThat(blocks.get(1)).isEqualTo("one");
  }

  @Test
  void redirectsStandBeforeWhereTheyLed() throws Exception {
    ArchivedResponse moved =
        new ArchivedResponse(
            "https://press.example/old",
            Instant.parse("2014-10-06T12:00:00Z"),
            301,
            Map.of("Location", List.of("/a")),
            payload("moved by the editor"));
    Snapshot snapshot;
    try (Archive archive = Archive.at(folder)) {
      Exchange page =
          exchange(
              response("a", "one"),
              List.of("HTTP/1.1 200 OK", "Content-Type: text/html"),
              null,
              List.of(exchange(moved, null)));
      snapshot = archive.store(page);
      assertThat(archive.find(snapshot)).contains(response("a", "one"));
    }
    try (Stream<ArchivedRecord> read = records(folder.resolve(snapshot.warc()))) {
      assertThat(read).containsExactly(moved, response("a", "one"));
    }
  }

  @Test
  void aBodyThatWasNotReceivedIsCalledCut() throws Exception {
    Transfer transfer = new Transfer(request(), List.of("HTTP/1.1 301 Moved"), null, true);
    Snapshot snapshot;
    try (Archive archive = Archive.at(folder)) {
      snapshot = archive.store(new Exchange(response("a", ""), transfer, List.of()));
    }
    List<WarcRecord> records = new ArrayList<>();
    read(snapshot.warc(), records, new ArrayList<>());
    assertThat(records.get(1).headers().first("WARC-Truncated")).hasValue("unspecified");
  }

  @Test
  void whatCameInDeflateIsFoundAgain() throws Exception {
    for (boolean bare : new boolean[] {true, false}) {
      byte[] sent = deflated("<p>hello</p>", bare);
      ArchivedResponse response =
          new ArchivedResponse(
              "https://press.example/" + bare,
              Instant.parse("2014-10-06T12:30:01Z"),
              200,
              Map.of("Content-Encoding", List.of("deflate")),
              payload("<p>hello</p>"));
      try (Archive archive = Archive.at(folder)) {
        Snapshot snapshot = archive.store(exchange(response, Payload.of(sent)));
        assertThat(archive.find(snapshot)).contains(response);
      }
    }
  }

  private static byte[] deflated(String text, boolean bare) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aCopyOfARecordIsAWarcFileOfItsOwn() throws Exception {
    try (Archive archive = Archive.at(folder)) {
      archive.store(exchange(response("a", "one"), null));
      Snapshot snapshot = archive.store(exchange(response("b", "two"), null));
      archive.store(exchange(response("c", "three"), null));
      Payload copy = archive.copy(snapshot).orElseThrow();
      assertThat(archive.copy(new Snapshot("00", snapshot.warc(), snapshot.offset()))).isEmpty();

      List<WarcRecord> records = new ArrayList<>();
      Path file = Files.write(folder.resolve("copy.warc.gz"), copy.bytes());
      read(file.getFileName().toString(), records, new ArrayList<>());
      assertThat(records).hasSize(2);
      assertThat(((WarcRequest) records.get(1)).concurrentTo())
          .containsExactly(records.get(0).id());
      byte[] whole = Files.readAllBytes(folder.resolve(snapshot.warc()));
      assertThat(copy.bytes())
          .isEqualTo(
              Arrays.copyOfRange(
                  whole, (int) snapshot.offset(), (int) snapshot.offset() + copy.size()));
    }
  }

  @Test
  void whatWasHandedInIsCopiedAlone() throws Exception {
    try (Archive archive = Archive.at(folder)) {
      archive.store(response("a", "one"));
      Snapshot last = archive.store(response("b", "two"));
      Path file = folder.resolve(last.warc());
      assertThat(archive.copy(last).orElseThrow().size())
          .isEqualTo(Files.size(file) - last.offset());
    }
  }

  /** As a server answered. */
  private static Exchange exchange(ArchivedResponse response, @Nullable Payload packed) {
    List<String> head = new ArrayList<>();
    head.add("HTTP/1.1 " + response.status() + " ");
    response
        .headers()
        .forEach((name, values) -> values.forEach(value -> head.add(name + ": " + value)));
    return exchange(response, head, packed, List.of());
  }

  private static Exchange exchange(
      ArchivedResponse response, List<String> head, @Nullable Payload packed, List<Exchange> hops) {
    return new Exchange(response, new Transfer(request(), head, packed, false), hops);
  }

  private static ArchivedRequest request() {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("Host", List.of("press.example"));
    headers.put("If-None-Match", List.of("\"7\""));
    return new ArchivedRequest("/a?b=1", headers, InetAddress.ofLiteral("192.0.2.7"));
  }

  /** All records of a file, and their blocks, byte for byte. */
  private void read(String file, List<WarcRecord> records, List<String> blocks) throws IOException {
    try (WarcReader reader = new WarcReader(folder.resolve(file))) {
      for (WarcRecord record : reader) {
        records.add(record);
        blocks.add(new String(record.body().stream().readAllBytes(), ISO_8859_1));
      }
    }
  }

  private static String sha256(String block) {
    return Payload.of(block.getBytes(ISO_8859_1)).sha256();
  }

  @Test
  void anAnswerWhoseFileIsGoneIsKeptAgain() throws IOException {
    try (Archive archive = Archive.at(folder, 1)) {
      Snapshot first = archive.store(response("a", "one"));
      archive.store(response("b", "two"));
      Files.delete(folder.resolve(first.warc()));
      assertThat(archive.find(first)).isEmpty();
      assertThat(archive.find(archive.store(response("a", "one")))).isPresent();
    }
  }

  @Test
  void filesAreRotatedBySize() {
    try (Archive archive = Archive.at(folder, 1_500)) {
      List<Snapshot> snapshots =
          IntStream.range(0, 20).mapToObj(i -> archive.store(response("a", "v" + i))).toList();
      assertThat(snapshots.stream().map(Snapshot::warc).distinct().count()).isGreaterThan(3);
      assertThat(snapshots).allSatisfy(s -> assertThat(archive.find(s)).isPresent());
    }
  }

  @Test
  void aTornRecordSpoilsNothing() throws IOException {
    Snapshot kept;
    Snapshot torn;
    try (Archive archive = Archive.at(folder)) {
      kept = archive.store(response("a", "one"));
      torn = archive.store(response("b", "two"));
    }
    try (FileChannel file =
        FileChannel.open(folder.resolve(torn.warc()), StandardOpenOption.WRITE)) {
      file.truncate(torn.offset() + 50);
    }
    try (Archive archive = Archive.at(folder)) {
      Snapshot next = archive.store(response("b", "two"));
      assertThat(next.warc()).isNotEqualTo(kept.warc());
      assertThat(archive.find(kept)).contains(response("a", "one"));
      assertThat(archive.find(torn)).isEmpty();
      assertThat(archive.find(next)).contains(response("b", "two"));
    }
    try (Stream<ArchivedRecord> records = records(folder.resolve(kept.warc()))) {
      assertThat(records.toList())
          .hasSize(2)
          .startsWith(response("a", "one"))
          .last()
          .isInstanceOfSatisfying(
              UnreadableRecord.class,
              record -> assertThat(record.category()).isEqualTo(Category.DAMAGED));
    }
  }

  @Test
  void manyThreadsStoreAndSyncAtOnce() throws Exception {
    try (Archive archive = Archive.at(folder, 20_000);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Snapshot>> tasks =
          IntStream.range(0, 400)
              .<Callable<Snapshot>>mapToObj(
                  i -> () -> stored(archive, response("p" + i, "text " + i)))
              .toList();
      int i = 0;
      for (Future<Snapshot> stored : threads.invokeAll(tasks)) {
        assertThat(archive.find(stored.get())).contains(response("p" + i, "text " + i));
        i++;
      }
    }
  }

  private static Snapshot stored(Archive archive, ArchivedResponse response) {
    Snapshot snapshot = archive.store(response);
    archive.sync();
    return snapshot;
  }

  @Test
  void aSnapshotIsNotTrusted() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.warc"), "WARC/1.1\r\n");
    Path inside = Files.createDirectory(folder.resolve("archive"));
    Files.createSymbolicLink(inside.resolve("link.warc"), secret);
    try (Archive archive = Archive.at(inside)) {
      Snapshot stored = archive.store(response("a", "one"));
      for (String name :
          List.of(
              "../secret.warc", "/etc/passwd", "..", ".", "a/../b", "link.warc", "a\0b", "none")) {
        assertThat(archive.find(new Snapshot(stored.sha256(), name, 0))).as(name).isEmpty();
      }
      for (long offset : new long[] {-1, 0, 1, stored.offset() + 1, Long.MAX_VALUE}) {
        assertThat(archive.find(new Snapshot(stored.sha256(), stored.warc(), offset))).isEmpty();
      }
      assertThat(archive.find(new Snapshot("00", stored.warc(), stored.offset()))).isEmpty();
    }
  }

  @Test
  void aHeaderCannotForgeAnother() {
    try (Archive archive = Archive.at(folder)) {
      Snapshot snapshot =
          archive.store(
              exchange(
                  new ArchivedResponse(
                      "https://press.example/\r\nWARC-Type: request",
                      Instant.EPOCH,
                      200,
                      Map.of("A", List.of("b\r\nC: d"), "E\r\nF", List.of("g"), "", List.of("h")),
                      payload("i")),
                  null));
      assertThat(archive.find(snapshot).orElseThrow().headers())
          .isEqualTo(Map.of("A", List.of("b  C: d")));
    }
  }

  @Test
  void allRecordsAreReadInOrder() throws IOException {
    String file;
    try (Archive archive = Archive.at(folder)) {
      file = archive.store(response("a", "one")).warc();
      archive.store(response("b", "two"));
    }
    try (Stream<ArchivedRecord> records = records(folder.resolve(file))) {
      assertThat(records).containsExactly(response("a", "one"), response("b", "two"));
    }
  }

  @Test
  void anotherCrawlersCompressedResponseIsDecoded() throws IOException {
    byte[] body = gzip("<p>hello</p>");
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.writeBytes(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://press.example/a\r\n"
                + "WARC-Date: 2014-10-06T12:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                + (http.length() + body.length)
                + "\r\n\r\n"
                + http)
            .getBytes(UTF_8));
    warc.writeBytes(body);
    warc.writeBytes("\r\n\r\n".getBytes(UTF_8));
    Path file = Files.write(folder.resolve("foreign.warc"), warc.toByteArray());
    try (Stream<ArchivedRecord> records = records(file)) {
      assertThat(records)
          .singleElement()
          .isInstanceOfSatisfying(
              ArchivedResponse.class,
              response -> assertThat(response.payload().text(UTF_8)).isEqualTo("<p>hello</p>"));
    }
  }

  @Test
  void whatIsNoWarcIsOneUnreadableRecord() throws IOException {
    Path file = Files.writeString(folder.resolve("page.warc"), "<html><body>no</body></html>");
    try (Stream<ArchivedRecord> records = records(file)) {
      assertThat(records).singleElement().isInstanceOf(UnreadableRecord.class);
    }
  }

  private static Stream<ArchivedRecord> records(Path file) throws IOException {
    Stream<FoundRecord> found = WarcResponses.in(file);
    return found.map(FoundRecord::record).onClose(found::close);
  }

  @Test
  void aClosedArchiveStoresNothing() {
    Archive archive = Archive.at(folder);
    archive.close();
    assertThatThrownBy(() -> archive.store(response("a", "one")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static ArchivedResponse response(String path, String body) {
    return new ArchivedResponse(
        "https://press.example/" + path,
        Instant.parse("2014-10-06T12:00:00Z"),
        200,
        Map.of("Content-Type", List.of("text/html")),
        payload(body));
  }

  private static Payload payload(String text) {
    return Payload.of(text.getBytes(UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
