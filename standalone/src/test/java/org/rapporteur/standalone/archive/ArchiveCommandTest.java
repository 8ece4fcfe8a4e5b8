package org.rapporteur.standalone.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Payload;
import org.rapporteur.archive.fixity.ClosedFiles;
import org.rapporteur.contract.document.Snapshot;
import picocli.CommandLine;

class ArchiveCommandTest {

  @TempDir Path data;

  private static final String SUMMARY_OF_ONE =
      "1 files, 2 records: 0 damaged, 0 unfinished; 0 files missing or changed\n";

  private record Run(int status, String out) {}

  @Test
  void anArchiveInOrderIsSaidToBeWhileItIsWritten() {
    try (Archive archive = Archive.at(data.resolve("archive"))) {
      archive.store(response("a"));
      Run run = check("--data", data.toString());
      assertThat(run.out()).isEqualTo(SUMMARY_OF_ONE);
      assertThat(run.status()).isZero();
    }
  }

  @Test
  void whatIsDamagedIsNamedAndWhatIsUnfinishedToo() throws IOException {
    Snapshot damaged = store("a");
    byte[] bytes = Files.readAllBytes(file(damaged));
    bytes[bytes.length - 5] ^= 1;
    Files.write(file(damaged), bytes);
    Snapshot unfinished = store("b");
    try (FileChannel file = FileChannel.open(file(unfinished), StandardOpenOption.WRITE)) {
      file.truncate(unfinished.offset() + 50);
    }

    Run run = check(data.resolve("archive").toString());

    assertThat(run.out().lines())
        .contains(
            damaged.warc()
                + "@"
                + damaged.offset()
                + "\thttps://press.example/a\tthe gzip's checksum is another",
            unfinished.warc() + "@" + unfinished.offset() + "\t-\tunfinished: no document names it",
            "2 files, 3 records: 1 damaged, 1 unfinished; 2 files missing or changed");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void whatIsMissingOrNoLongerWhatItWasIsNamed() throws IOException {
    Snapshot missing = store("a");
    Snapshot cut = store("b");
    String list = ClosedFiles.sha256(data.resolve("archive").resolve(ClosedFiles.LIST));
    Files.delete(file(missing));
    try (FileChannel file = FileChannel.open(file(cut), StandardOpenOption.WRITE)) {
      file.truncate(cut.offset());
    }

    Run run = check(data.resolve("archive").toString());

    assertThat(run.out().lines())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).startsWith(missing.warc() + "\t-\tmissing: "),
            line -> assertThat(line).startsWith(cut.warc() + "\t-\tchanged: "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "1 files, 1 records: 0 damaged, 0 unfinished; 2 files missing or changed"),
            line -> assertThat(line).isEqualTo("SHA256SUMS\tSHA-256 " + list));
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void whereThereIsNoArchiveNothingIsInOrder() {
    assertThat(check("--data", data.toString()).status()).isPositive();
  }

  private Snapshot store(String path) {
    try (Archive archive = Archive.at(data.resolve("archive"))) {
      return archive.store(response(path));
    }
  }

  private Path file(Snapshot snapshot) {
    return data.resolve("archive").resolve(snapshot.warc());
  }

  private static ArchivedResponse response(String path) {
    return new ArchivedResponse(
        "https://press.example/" + path,
        Instant.parse("2014-10-06T12:00:00Z"),
        200,
        Map.of(),
        Payload.of("<p>A page".getBytes(UTF_8)));
  }

  private static Run check(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      String[] all = new String[arguments.length + 1];
      all[0] = "check";
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      int status = new CommandLine(new ArchiveCommand()).execute(all);
      return new Run(status, out.toString(UTF_8));
    } finally {
      System.setOut(before);
    }
  }
}
