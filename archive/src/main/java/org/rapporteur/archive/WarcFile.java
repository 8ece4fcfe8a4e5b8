package org.rapporteur.archive;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
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
  private final OutputStream out;
  private long size;

  private WarcFile(String name, OutputStream out) {
    this.name = name;
    this.out = out;
  }

  /** Begins a file that no other process has: its name carries the time and 64 random bits. */
  static WarcFile begin(Path folder, Instant now) throws IOException {
    String name =
        "rapporteur-" + TIME.format(now) + "-" + HexFormat.of().toHexDigits(RANDOM.nextLong());
    Files.createDirectories(folder);
    Path path = folder.resolve(name + ".warc.gz");
    WarcFile file = new WarcFile(name + ".warc.gz", Files.newOutputStream(path, CREATE_NEW, WRITE));
    file.append(RecordWriting.information(file.name));
    return file;
  }

  /** Gives the offset at which the record begins. */
  long append(byte[] record) throws IOException {
    long offset = size;
    out.write(record);
    size += record.length;
    return offset;
  }

  String name() {
    return name;
  }

  long size() {
    return size;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
