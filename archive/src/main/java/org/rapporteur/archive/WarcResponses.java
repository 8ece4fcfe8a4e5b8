package org.rapporteur.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.rapporteur.archive.fixity.Damage;
import org.rapporteur.archive.fixity.GzipMember;
import org.rapporteur.archive.fixity.Members;
import org.rapporteur.archive.fixity.RecordCheck;
import org.rapporteur.contract.Category;

/**
 * Reads all that a WARC file holds, ours or another's, compressed or not, in the order in which it
 * stands there and without holding more than one record in memory. What is damaged, by its gzip or
 * its digests, is one unreadable record, and what follows it is read on from the next gzip member;
 * in a file that has but one, or none, what follows what cannot be parsed cannot be found again.
 */
public final class WarcResponses {

  private static final String PLAIN = "WARC/";

  private static final Pattern PACKED = Pattern.compile("(?i)\\.gz$");

  private WarcResponses() {}

  /**
   * The caller closes the stream.
   *
   * @throws IOException where there is no such file
   */
  public static Stream<FoundRecord> in(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Records records = new Records(name, FileChannel.open(file, StandardOpenOption.READ));
    return StreamSupport.stream(records, false).onClose(records::close);
  }

  private static final class Records extends AbstractSpliterator<FoundRecord> {

    private final FileChannel file;
    private final Members members;
    private String name;
    private @Nullable WarcReader reader;
    private @Nullable GzipMember member;
    private long offset;

    /** Whether the reader reads all of the file rather than a member of it. */
    private boolean whole;

    private final boolean plain;

    /** Whether the last record was told to be damaged: that the next is not found is its doing. */
    private boolean told;

    private boolean ended;

    Records(String name, FileChannel file) throws IOException {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.name = name;
      this.file = file;
      this.members = new Members(file, RecordReading.LARGEST_BLOCK);
      this.plain = isPlain(file);
    }

    @Override
    public boolean tryAdvance(Consumer<? super FoundRecord> action) {
      Optional<ArchivedRecord> next = Optional.empty();
      while (next.isEmpty() && !ended) {
        next = next();
      }
      next.ifPresent(record -> action.accept(new FoundRecord(name, offset, record)));
      return next.isPresent();
    }

    /** Nothing where what came was no answer. */
    private Optional<ArchivedRecord> next() {
      try {
        return reader == null ? open() : read(reader);
      } catch (IOException | RuntimeException e) {
        Optional<ArchivedRecord> fault = told ? Optional.empty() : Optional.of(unreadable(e));
        leave();
        return fault;
      }
    }

    private UnreadableRecord unreadable(Exception fault) {
      String url = member == null ? null : RecordCheck.of(member).map(Damage::url).orElse(null);
      return new UnreadableRecord(
          url, Category.DAMAGED, "the record cannot be read: " + RecordCheck.explain(fault));
    }

    private Optional<ArchivedRecord> open() throws IOException {
      if (plain) {
        return openWhole(file.position(0));
      }
      if (!members.hasNext()) {
        ended = true;
        return Optional.empty();
      }
      GzipMember next = members.next();
      if (next.offset() == 0 && !members.hasNext()) {
        return openUnpacked();
      }
      if (next.fault() == null) {
        openMember(next);
        return Optional.empty();
      }
      return damaged(next);
    }

    private void openMember(GzipMember next) throws IOException {
      member = next;
      told = false;
      offset = next.offset();
      reader = new WarcReader(new ByteArrayInputStream(next.content()));
    }

    private Optional<ArchivedRecord> openUnpacked() throws IOException {
      whole = true;
      name = PACKED.matcher(name).replaceFirst("");
      InputStream unpacked = new GZIPInputStream(Channels.newInputStream(file.position(0)));
      return openWhole(Channels.newChannel(unpacked));
    }

    private Optional<ArchivedRecord> openWhole(ReadableByteChannel content) throws IOException {
      whole = true;
      reader = new WarcReader(content);
      return Optional.empty();
    }

    private Optional<ArchivedRecord> damaged(GzipMember broken) {
      offset = broken.offset();
      Category category = broken.isTooLarge() ? Category.TOO_LARGE : Category.DAMAGED;
      return RecordCheck.of(broken)
          .map(damage -> new UnreadableRecord(damage.url(), category, damage.cause()));
    }

    private Optional<ArchivedRecord> read(WarcReader from) throws IOException {
      Optional<WarcRecord> record = from.next();
      if (record.isEmpty()) {
        leave();
        return Optional.empty();
      }
      offset = whole ? from.position() : offset;
      Optional<ArchivedRecord> read = RecordReading.read(record.get());
      told = read.filter(UnreadableRecord.class::isInstance).isPresent();
      return read;
    }

    private void leave() {
      reader = null;
      member = null;
      ended = whole;
    }

    private static boolean isPlain(FileChannel file) throws IOException {
      ByteBuffer start = ByteBuffer.allocate(PLAIN.length());
      file.read(start, 0);
      return PLAIN.equals(new String(start.array(), US_ASCII));
    }

    private void close() {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
