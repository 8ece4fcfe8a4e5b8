package org.rapporteur.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Snapshot;

/**
 * A folder of WARC files. Any number of threads may store and find at once, and any number of
 * processes may share the folder: each writes files of its own, and finding needs nothing but a
 * file's name and an offset. A process that dies leaves at worst a torn record at the end of its
 * last file, which no snapshot names; the next one begins a new file.
 */
public final class Archive implements AutoCloseable {

  /** In bytes: the size that the WARC standard's annex recommends. */
  private static final long ROTATE_AT = 1_000_000_000;

  /** How many snapshots are remembered, so that the same answer is not kept twice. */
  private static final int REMEMBERED = 20_000;

  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

  private static final Map<String, String> US = Map.of("software", "Rapporteur");

  private static final Gzip QUICKEST = Gzip.quickest();

  private final Path folder;
  private final RecordWriting writing;
  private final long rotateAt;
  private final Map<Answer, KeptAnswer> remembered = new Remembered();
  private final Object syncing = new Object();
  private @Nullable WarcFile current;
  private boolean begun;
  private boolean closed;

  private Archive(Path folder, RecordWriting writing, long rotateAt) {
    this.folder = folder;
    this.writing = writing;
    this.rotateAt = rotateAt;
  }

  /** The archive in a folder; nothing is created before something is stored. */
  public static Archive at(Path folder) {
    return at(folder, US);
  }

  /**
   * The same, where files tell who wrote them.
   *
   * @param about fields of the WARC standard's {@code warcinfo}, such as {@code operator}
   */
  public static Archive at(Path folder, Map<String, String> about) {
    return new Archive(folder, new RecordWriting(QUICKEST, about), ROTATE_AT);
  }

  /**
   * @param rotateAt the size in bytes from which a new file is begun
   */
  static Archive at(Path folder, long rotateAt) {
    return at(folder, rotateAt, QUICKEST);
  }

  /** The same, where records are packed so. */
  static Archive at(Path folder, long rotateAt, Gzip gzip) {
    return new Archive(folder, new RecordWriting(gzip, US), rotateAt);
  }

  /** What packs the records: {@code libdeflate} or {@code java.util.zip}. */
  public static String packer() {
    return QUICKEST.toString();
  }

  /** Keeps what a person handed in, as {@link #store(Exchange)} does. */
  public Snapshot store(ArchivedResponse response) {
    return store(new Exchange(response, null, List.of()));
  }

  /**
   * Keeps an answer, what was asked for it and the redirects that led to it. Where this archive
   * lately kept the same status, location and payload of the same URL, what is kept now is that it
   * came again and when ({@code revisit}), and the snapshot is that of the first time.
   *
   * @throws UncheckedIOException where the disk refuses; nothing is kept then
   */
  public Snapshot store(Exchange exchange) {
    exchange.hops().forEach(this::store);
    ArchivedResponse response = exchange.response();
    Answer answer =
        new Answer(
            response.url(),
            response.status(),
            response.header("Location").orElse(""),
            response.payload().sha256());
    KeptAnswer kept = recall(answer);
    URI id = RecordWriting.newId();
    try {
      if (kept != null) {
        append(writing.revisit(exchange, id, kept), answer.sha256());
        return kept.snapshot();
      }
      Snapshot snapshot = append(writing.exchange(exchange, id), answer.sha256());
      remember(
          answer,
          new KeptAnswer(snapshot, id, response.fetched(), RecordWriting.payloadDigest(exchange)));
      return snapshot;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot archive " + response.url(), e);
    }
  }

  /**
   * The response that a snapshot names; nothing where the archive does not hold those very bytes at
   * that place, whatever the snapshot says.
   *
   * @throws UncheckedIOException where the file is there and cannot be opened
   */
  public Optional<ArchivedResponse> find(Snapshot snapshot) {
    return path(snapshot)
        .flatMap(path -> read(path, snapshot.offset()))
        .filter(found -> found.payload().sha256().equals(snapshot.sha256()));
  }

  /**
   * The record that a snapshot names, as it lies in its file, and behind it the request that it
   * answers: bytes that are a WARC file of their own. Nothing where {@link #find} finds nothing.
   *
   * @throws UncheckedIOException where the file cannot be read
   */
  public Optional<Payload> copy(Snapshot snapshot) {
    if (find(snapshot).isEmpty()) {
      return Optional.empty();
    }
    Path path = folder.resolve(snapshot.warc());
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return Optional.of(RecordCopy.at(channel, snapshot.offset()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  /**
   * Returns when the disk has what was stored so far: a power failure takes none of it.
   *
   * @throws UncheckedIOException where the disk refuses
   */
  public void sync() {
    synchronized (syncing) {
      WarcFile file = unsynced();
      while (file != null && !sync(file)) {
        file = unsynced();
      }
    }
  }

  /** Ends the file that is being written. */
  @Override
  public synchronized void close() {
    closed = true;
    end();
  }

  /** The file that has more than the disk knows; files that are ended are on the disk. */
  private synchronized @Nullable WarcFile unsynced() {
    return current != null && current.size() > current.synced() ? current : null;
  }

  /** False where the file was ended meanwhile. */
  private boolean sync(WarcFile file) {
    try {
      file.sync();
      return true;
    } catch (ClosedChannelException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot sync an archive file in " + folder, e);
    }
  }

  private synchronized @Nullable KeptAnswer recall(Answer answer) {
    KeptAnswer kept = remembered.get(answer);
    return kept != null && Files.exists(folder.resolve(kept.snapshot().warc())) ? kept : null;
  }

  private synchronized void remember(Answer answer, KeptAnswer kept) {
    remembered.put(answer, kept);
  }

  /** The place of the first of these records, which has a payload of that digest. */
  private synchronized Snapshot append(byte[] records, String sha256) throws IOException {
    WarcFile file = open();
    try {
      return new Snapshot(sha256, file.name(), file.append(records));
    } catch (IOException e) {
      // what was half written stays where it is: after it, offsets would be wrong
      end();
      throw e;
    }
  }

  private WarcFile open() throws IOException {
    if (closed) {
      throw new IllegalStateException("The archive in " + folder + " is closed");
    }
    if (current != null && current.size() >= rotateAt) {
      end();
    }
    if (current == null) {
      closeAbandoned();
      current = WarcFile.begin(folder, writing, Instant.now());
    }
    return current;
  }

  /** Once, and beside the writing: files of those who died may be large. */
  private void closeAbandoned() throws IOException {
    Files.createDirectories(folder);
    List<Path> unlisted = begun ? List.of() : OpenMark.unlisted(folder);
    begun = true;
    if (!unlisted.isEmpty()) {
      Thread.ofPlatform()
          .daemon()
          .name("close-abandoned")
          .start(() -> OpenMark.closeAbandoned(unlisted));
    }
  }

  private void end() {
    try {
      if (current != null) {
        current.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close an archive file in " + folder, e);
    } finally {
      current = null;
    }
  }

  /** A snapshot may come from anywhere: its name is taken as a name, never as a way. */
  private Optional<Path> path(Snapshot snapshot) {
    if (snapshot.offset() < 0 || !FILE_NAME.matcher(snapshot.warc()).matches()) {
      return Optional.empty();
    }
    return Optional.of(folder.resolve(snapshot.warc()))
        .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
  }

  private static Optional<ArchivedResponse> read(Path path, long offset) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return RecordReading.at(channel, offset);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  private record Answer(String url, int status, String location, String sha256) {}

  /** The last ones used. */
  private static final class Remembered extends LinkedHashMap<Answer, KeptAnswer> {

    private static final long serialVersionUID = 1L;

    Remembered() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Answer, KeptAnswer> eldest) {
      return size() > REMEMBERED;
    }
  }
}
