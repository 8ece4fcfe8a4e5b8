package org.rapporteur.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Snapshot;

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

  private final Path folder;
  private final long rotateAt;
  private final Map<Answer, Snapshot> remembered = new Remembered();
  private final Object syncing = new Object();
  private @Nullable WarcFile current;
  private boolean closed;

  private Archive(Path folder, long rotateAt) {
    this.folder = folder;
    this.rotateAt = rotateAt;
  }

  /** The archive in a folder; nothing is created before something is stored. */
  public static Archive at(Path folder) {
    return at(folder, ROTATE_AT);
  }

  /**
   * @param rotateAt the size in bytes from which a new file is begun
   */
  public static Archive at(Path folder, long rotateAt) {
    return new Archive(folder, rotateAt);
  }

  /**
   * Keeps a response. Where this archive lately kept the same status, location and payload of the
   * same URL, nothing is written, and the snapshot is that of the first time.
   *
   * @throws UncheckedIOException where the disk refuses; nothing is kept then
   */
  public Snapshot store(ArchivedResponse response) {
    return store(response, null);
  }

  /**
   * The same, with the body kept as the server sent it, which costs less and is the better
   * evidence.
   *
   * @param packed the body in gzip, where the server sent it so
   */
  public Snapshot store(ArchivedResponse response, @Nullable Payload packed) {
    String sha256 = response.payload().sha256();
    Answer answer =
        new Answer(
            response.url(), response.status(), response.header("Location").orElse(""), sha256);
    Snapshot known = recall(answer);
    return known != null ? known : write(response, packed, answer);
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

  private synchronized @Nullable Snapshot recall(Answer answer) {
    Snapshot known = remembered.get(answer);
    return known != null && Files.exists(folder.resolve(known.warc())) ? known : null;
  }

  private Snapshot write(ArchivedResponse response, @Nullable Payload packed, Answer answer) {
    try {
      return append(RecordWriting.response(response, packed), answer);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot archive " + response.url(), e);
    }
  }

  private synchronized Snapshot append(byte[] record, Answer answer) throws IOException {
    WarcFile file = open();
    try {
      Snapshot snapshot = new Snapshot(answer.sha256(), file.name(), file.append(record));
      remembered.put(answer, snapshot);
      return snapshot;
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
      current = WarcFile.begin(folder, Instant.now());
    }
    return current;
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
  private static final class Remembered extends LinkedHashMap<Answer, Snapshot> {

    private static final long serialVersionUID = 1L;

    Remembered() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Answer, Snapshot> eldest) {
      return size() > REMEMBERED;
    }
  }
}
