package org.rapporteur.standalone.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.fixity.ClosedFiles;
import org.rapporteur.archive.fixity.Damage;
import org.rapporteur.archive.fixity.FileCheck;
import org.rapporteur.standalone.broker.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be done with the archive. */
@Command(
    name = "archive",
    description = "Works on the archive of what was fetched.",
    subcommands = ArchiveCommand.Check.class)
public final class ArchiveCommand implements Runnable {

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills in the annotated fields
  public ArchiveCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? 'check'");
  }

  /** Says which records are not what was written. */
  @Command(
      name = "check",
      description = {
        "Verifies the checksums and digests of every record; prints a line for each that is",
        "damaged: file@offset, address, cause; and one for each file that is missing, or is not",
        "what it was when it was closed. May run while the archive is being written."
      })
  static final class Check implements Callable<Integer> {

    private static final int DAMAGED = 1;

    @Parameters(
        arity = "0..1",
        paramLabel = "FOLDER",
        description = "Of WARC files, where it is not that of --data.")
    private @Nullable Path folder;

    @Option(names = "--data", description = "The folder of all data (data).")
    private Path data = Path.of("data");

    private int records;
    private int damaged;
    private int unfinished;

    @Override
    public Integer call() throws IOException {
      Path archive = folder == null ? DataFolder.archive(data) : folder;
      if (!Files.isDirectory(archive)) {
        throw new IOException("there is no archive in " + archive);
      }
      var files = FileCheck.files(archive);
      for (Path file : files) {
        print(FileCheck.of(file));
      }
      var lost = ClosedFiles.lost(archive);
      lost.forEach((file, cause) -> System.out.printf("%s\t-\t%s%n", file, cause));
      System.out.printf(
          "%d files, %d records: %d damaged, %d unfinished; %d files missing or changed%n",
          files.size(), records, damaged, unfinished, lost.size());
      printList(archive.resolve(ClosedFiles.LIST));
      return damaged == 0 && lost.isEmpty() ? 0 : DAMAGED;
    }

    private static void printList(Path list) throws IOException {
      if (Files.exists(list)) {
        System.out.printf("%s\tSHA-256 %s%n", list.getFileName(), ClosedFiles.sha256(list));
      }
    }

    private void print(FileCheck check) {
      Path file = check.file().getFileName();
      for (Damage damage : check.damages()) {
        String url = damage.url() == null ? "-" : damage.url();
        System.out.printf("%s@%d\t%s\t%s%n", file, damage.offset(), url, damage.cause());
      }
      check
          .unfinished()
          .ifPresent(offset -> {
            System.out.printf("%s@%d\t-\tunfinished: no document names it%n", file, offset);
            unfinished++;
          });
      records += check.records();
      damaged += check.damages().size();
    }
  }
}
