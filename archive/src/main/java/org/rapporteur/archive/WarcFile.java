package org.rapporteur.archive;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** One file of the archive while it is written: it only grows, and is never opened again. */
final class WarcFile implements Closeable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String name;
  private final FileChannel out;
  private volatile long size;
  private volatile long synced;

  private WarcFile(String name, FileChannel out) {
    this.name = name;
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
    Files.createDirectories(folder);
    Path path = folder.resolve(name + ".warc.gz");
    WarcFile file = new WarcFile(name + ".warc.gz", FileChannel.open(path, CREATE_NEW, WRITE));
    file.append(writing.information(file.name));
    return file;
  }

  /** Gives the offset at which the record begins. */
  long append(byte[] record) throws IOException {
    long offset = size;
    ByteBuffer rest = ByteBuffer.wrap(record);
    while (rest.hasRemaining()) {
      out.write(rest);
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

  @Override
  public void close() throws IOException {
    try (out) {
      out.force(true);
    }
  }
}
