package org.rapporteur.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.fixity.ClosedFiles;
import org.rapporteur.archive.fixity.FileCheck;
import org.rapporteur.contract.document.Snapshot;

/** What is missing as a whole, or to the end of a record, is missed. */
class ClosedFilesTest {

  @TempDir Path folder;

  @Test
  void everyFileThatIsClosedIsListedAsItIs() throws IOException {
    List<Path> files = write(4);
    Map<String, String> closed = ClosedFiles.in(folder);
    assertThat(closed).hasSize(files.size()).hasSizeGreaterThan(2);
    for (Path file : files) {
      assertThat(closed.get(file.getFileName().toString())).isEqualTo(ClosedFiles.sha256(file));
    }
    assertThat(ClosedFiles.lost(folder)).isEmpty();
    assertThat(marks()).isEmpty();
  }

  @Test
  void aFileThatIsMissingIsMissed() throws IOException {
    Path file = write(4).get(1);
    Files.delete(file);
    assertThat(ClosedFiles.lost(folder))
        .containsOnlyKeys(file.getFileName().toString())
        .allSatisfy((_, cause) -> assertThat(cause).startsWith("missing"));
  }

  @Test
  void aFileThatIsCutBetweenTwoRecordsIsNotWhatItWas() throws IOException {
    Snapshot last;
    try (Archive archive = Archive.at(folder)) {
      archive.store(response(0));
      last = archive.store(response(1));
    }
    Path file = folder.resolve(last.warc());
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(last.offset());
    }
    assertThat(FileCheck.of(file).damages()).isEmpty();
    assertThat(ClosedFiles.lost(folder))
        .containsOnlyKeys(last.warc())
        .allSatisfy((_, cause) -> assertThat(cause).startsWith("changed"));
  }

  @Test
  void aFileThatIsBeingWrittenIsNotListed() throws IOException {
    try (Archive archive = Archive.at(folder)) {
      Snapshot snapshot = archive.store(response(0));
      assertThat(ClosedFiles.in(folder)).isEmpty();
      assertThat(marks()).containsExactly(folder.resolve(snapshot.warc() + ".open"));
      OpenMark.closeAbandoned(OpenMark.unlisted(folder));
      assertThat(ClosedFiles.in(folder)).isEmpty();
    }
  }

  @Test
  void theFileOfAProcessThatDiedIsListedByTheNext() throws IOException {
    Path file = write(1).getFirst();
    Files.delete(folder.resolve(ClosedFiles.LIST));
    Files.createFile(folder.resolve(file.getFileName() + ".open"));

    assertThat(OpenMark.unlisted(folder)).containsExactly(file);
    OpenMark.closeAbandoned(OpenMark.unlisted(folder));

    assertThat(ClosedFiles.in(folder)).containsOnlyKeys(file.getFileName().toString());
    assertThat(ClosedFiles.lost(folder)).isEmpty();
    assertThat(marks()).isEmpty();
  }

  private List<Path> marks() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".open")).toList();
    }
  }

  /** As many files as there are responses. */
  private List<Path> write(int responses) throws IOException {
    try (Archive archive = Archive.at(folder, 1)) {
      IntStream.range(0, responses).forEach(i -> archive.store(response(i)));
    }
    return FileCheck.files(folder);
  }

  private static ArchivedResponse response(int number) {
    return new ArchivedResponse(
        "https://press.example/" + number,
        Instant.parse("2014-10-06T12:00:00Z"),
        200,
        Map.of("Content-Type", List.of("text/html")),
        Payload.of(("<p>" + number).getBytes(UTF_8)));
  }
}
