package org.rapporteur.archive;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.fixity.ClosedFiles;
import org.rapporteur.archive.fixity.FileCheck;

/**
 * Tells other processes that a file is being written: an empty file beside it, locked for as long
 * as its writer lives.
 */
final class OpenMark implements Closeable {

  private final Path path;
  private final FileChannel channel;

  private OpenMark(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Nothing where somebody else writes the file. */
  static Optional<OpenMark> of(Path file) throws IOException {
    Path path = file.resolveSibling(file.getFileName() + ".open");
    FileChannel channel = FileChannel.open(path, CREATE, WRITE);
    if (lock(channel) == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new OpenMark(path, channel));
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Adds the files to the list whose writers died. */
  static void closeAbandoned(List<Path> files) {
    try {
      for (Path file : files) {
        Optional<OpenMark> mark = of(file);
        if (mark.isPresent()) {
          closeAbandoned(file, mark.get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the files of those who died", e);
    }
  }

  private static void closeAbandoned(Path file, OpenMark mark) throws IOException {
    try (mark) {
      ClosedFiles.add(file, ClosedFiles.sha256(file));
    }
  }

  /** The files that are not in the list; one that is being written is among them. */
  static List<Path> unlisted(Path folder) throws IOException {
    Map<String, String> closed = ClosedFiles.in(folder);
    List<Path> unlisted = new ArrayList<>(FileCheck.files(folder));
    unlisted.removeIf(file -> closed.containsKey(file.getFileName().toString()));
    return unlisted;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    channel.close();
  }
}
