package org.rapporteur.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.rapporteur.archive.fixity.GzipMember;

/** Copies records byte for byte. */
final class RecordCopy {

  /** A record's own head beside its block. */
  private static final int LARGEST = RecordReading.LARGEST_BLOCK + 1_000_000;

  private RecordCopy() {}

  /** The record at an offset and, where that stands behind it, the request that it answers. */
  static Payload at(FileChannel file, long offset) throws IOException {
    GzipMember record = GzipMember.at(file, offset, LARGEST);
    long end = record.end();
    if (end < 0) {
      throw new EOFException(record.fault());
    }
    GzipMember next = GzipMember.at(file, end, LARGEST);
    return bytes(file, offset, isRequestOf(next, record) ? next.end() : end);
  }

  private static boolean isRequestOf(GzipMember next, GzipMember record) throws IOException {
    Optional<URI> id = record(record).map(WarcRecord::id);
    return record(next)
        .filter(WarcRequest.class::isInstance)
        .map(WarcRequest.class::cast)
        .filter(request -> id.filter(request.concurrentTo()::contains).isPresent())
        .isPresent();
  }

  private static Optional<WarcRecord> record(GzipMember member) throws IOException {
    return member.end() < 0
        ? Optional.empty()
        : new WarcReader(new ByteArrayInputStream(member.content())).next();
  }

  private static Payload bytes(FileChannel file, long from, long to) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
    while (bytes.hasRemaining()) {
      if (file.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return Payload.owning(bytes.array());
  }
}
