package org.rapporteur.archive.fixity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What the check of a WARC file found.
 *
 * <p>A record that ends with the file, and is cut short by its end, was being written, or was when
 * the power failed or the process was killed: no document names it, since documents are told of
 * only once the disk has their records. It is no damage.
 *
 * @param records that could be told apart, whole or not
 * @param unfinished where a record begins that was being written
 */
public record FileCheck(Path file, int records, List<Damage> damages, OptionalLong unfinished) {

  private static final int CHUNK = 64 * 1024;

  /** In bytes, unpacked: no record comes near it. */
  private static final int LARGEST = 256_000_000;

  public FileCheck {
    damages = List.copyOf(damages);
  }

  /** The WARC files of an archive, oldest first. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }

  /** Reads a file from end to end; what follows a damaged record is checked all the same. */
  public static FileCheck of(Path path) throws IOException {
    List<Damage> damages = new ArrayList<>();
    int records = 0;
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      Members members = new Members(file, LARGEST);
      while (members.hasNext()) {
        GzipMember member = members.next();
        if (!members.hasNext() && (member.isCutShort() || isEmpty(file, member.offset()))) {
          return new FileCheck(path, records, damages, OptionalLong.of(member.offset()));
        }
        RecordCheck.of(member).ifPresent(damages::add);
        records++;
      }
    }
    return new FileCheck(path, records, damages, OptionalLong.empty());
  }

  /** Whether the disk never got what was to be written from there on. */
  private static boolean isEmpty(FileChannel file, long from) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    for (long start = from; file.read(chunk.clear(), start) > 0; start += CHUNK) {
      for (int i = 0; i < chunk.position(); i++) {
        if (chunk.get(i) != 0) {
          return false;
        }
      }
    }
    return true;
  }
}
