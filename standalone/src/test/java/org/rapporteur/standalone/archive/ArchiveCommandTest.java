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
import org.rapporteur.contract.document.Snapshot;
import picocli.CommandLine;

class ArchiveCommandTest {

  @TempDir Path data;

  private record Run(int status, String out) {}

  @Test
  void anArchiveInOrderIsSaidToBeWhileItIsWritten() {
    try (Archive archive = Archive.at(data.resolve("archive"))) {
      archive.store(response("a"));
      Run run = check("--data", data.toString());
      assertThat(run.out()).isEqualTo("1 files, 2 records: 0 damaged, 0 unfinished\n");
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
        .containsExactlyInAnyOrder(
            damaged.warc()
                + "@"
                + damaged.offset()
                + "\thttps://press.example/a\tthe gzip's checksum is another",
            unfinished.warc() + "@" + unfinished.offset() + "\t-\tunfinished: no document names it",
            "2 files, 3 records: 1 damaged, 1 unfinished");
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
