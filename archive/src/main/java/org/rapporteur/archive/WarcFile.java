package org.rapporteur.archive;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.rapporteur.archive.fixity.ClosedFiles;
import org.rapporteur.archive.fixity.Sha256;

/** One file of the archive while it is written: it only grows, and is never opened again. */
final class WarcFile implements Closeable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String name;
  private final Path path;
  private final OpenMark mark;
  private final FileChannel out;
  private final MessageDigest sum = Sha256.newDigest();
  private volatile long size;
  private volatile long synced;

  private WarcFile(Path path, OpenMark mark, FileChannel out) {
    this.name = path.getFileName().toString();
    this.path = path;
    this.mark = mark;
    this.out = out;
  }

  /**
   * Begins a file that no other process has: its name carries the time and 64 random bits.
   *
   * @param writing of the record that tells who writes it
   */
  static WarcFile begin(Path folder, RecordWriting writing, Instant now) throws IOException {
    String name =
        "rapporteur-" + TIME.format(now) + "-" + HexFormat.of().toHexDigits(RANDOM.nextLong());
    Path path = folder.resolve(name + ".warc.gz");
    OpenMark mark =
        OpenMark.of(path).orElseThrow(() -> new IOException(path + " is another process's"));
    WarcFile file = new WarcFile(path, mark, FileChannel.open(path, CREATE_NEW, WRITE));
    file.append(writing.information(file.name));
    return file;
  }

  /** Gives the offset at which the record begins. */
  long append(byte[] record) throws IOException {
    long offset = size;
    ByteBuffer rest = ByteBuffer.wrap(record);
    try {
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    } finally {
      sum.update(record, 0, rest.position());
    }
    size = offset + record.length;
    return offset;
  }

  String name() {
    return name;
  }

  long size() {
    return size;
  }

  /** Returns when the disk has what was appended so far. */
  void sync() throws IOException {
    long appended = size;
    out.force(false);
    synced = appended;
  }

  /** How much of it the disk has for certain. */
  long synced() {
    return synced;
  }

  /** Closes it for good, and tells so in the list of closed files. */
  @Override
  public void close() throws IOException {
    try (mark) {
      try (out) {
        out.force(true);
      }
      ClosedFiles.add(path, HexFormat.of().formatHex(sum.digest()));
    }
  }
}
