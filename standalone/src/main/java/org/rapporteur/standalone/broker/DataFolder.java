package org.rapporteur.standalone.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that all data of a process tree is in; held by one of them at a time. */
public final class DataFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the folder, which is made where it is missing.
   *
   * @throws IOException where it cannot be written, or another process has it
   */
  public static DataFolder take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new IOException("the data in " + folder + " is in use by another rapporteur");
    }
    return new DataFolder(folder.toAbsolutePath(), channel);
  }

  /** The embedded broker's part of a data folder. */
  public static Path kafka(Path folder) {
    return folder.resolve("kafka");
  }

  /** What was fetched, in a data folder. */
  public static Path archive(Path folder) {
    return folder.resolve("archive");
  }

  public Path kafka() {
    return kafka(folder);
  }

  public Path elasticsearch() {
    return folder.resolve("elasticsearch");
  }

  public Path archive() {
    return archive(folder);
  }

  /** Gives the lock back; the system does so too when the process dies. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
