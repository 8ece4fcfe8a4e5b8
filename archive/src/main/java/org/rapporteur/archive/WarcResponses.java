package org.rapporteur.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.rapporteur.contract.Category;

/**
 * Reads all that a WARC file holds, ours or another's, compressed or not, in the order in which it
 * stands there and without holding more than one record in memory. What is damaged is one
 * unreadable record; what follows it cannot be found again and is not read.
 */
public final class WarcResponses {

  private WarcResponses() {}

  /**
   * The caller closes the stream.
   *
   * @throws IOException where there is no such file
   */
  public static Stream<ArchivedRecord> in(Path file) throws IOException {
    return in(Files.newInputStream(file));
  }

  /** Closing the stream closes what it reads from. */
  public static Stream<ArchivedRecord> in(InputStream bytes) {
    Records records = new Records(bytes);
    return StreamSupport.stream(records, false).onClose(records::close);
  }

  private static final class Records extends AbstractSpliterator<ArchivedRecord> {

    private final InputStream bytes;
    private @Nullable WarcReader reader;
    private boolean ended;

    Records(InputStream bytes) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.bytes = bytes;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ArchivedRecord> action) {
      Optional<ArchivedRecord> next = ended ? Optional.empty() : next();
      next.ifPresent(action);
      return next.isPresent();
    }

    private Optional<ArchivedRecord> next() {
      try {
        return read();
      } catch (IOException | RuntimeException e) {
        ended = true;
        return Optional.of(
            new UnreadableRecord(null, Category.DAMAGED, "Damaged WARC: " + e.getMessage()));
      }
    }

    private Optional<ArchivedRecord> read() throws IOException {
      if (reader == null) {
        reader = new WarcReader(bytes);
      }
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent()) {
        Optional<ArchivedRecord> read = RecordReading.read(record.get());
        if (read.isPresent()) {
          return read;
        }
        record = reader.next();
      }
      ended = true;
      return Optional.empty();
    }

    private void close() {
      try {
        bytes.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
