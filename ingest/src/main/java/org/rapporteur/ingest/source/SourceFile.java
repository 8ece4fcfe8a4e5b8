package org.rapporteur.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the list in use. When it has changed and is in order, the new list is handed on;
 * while it has mistakes, they are told, and the list from before stays in use.
 */
public final class SourceFile implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(SourceFile.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private final Path file;
  private final Consumer<SourceList> changed;
  private final Thread thread = Thread.ofVirtual().name("source-file").unstarted(this::lookAlways);
  private volatile List<SourceProblem> problems = List.of();
  private String seen;

  /**
   * @param file that was read already
   * @param changed is handed each list that is in order
   */
  public SourceFile(Path file, Consumer<SourceList> changed) {
    this.file = file;
    this.changed = changed;
    this.seen = stamp(file);
  }

  /** Begins to look after it; returns at once. */
  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  /** The mistakes for which the file is not in use as it is. */
  public List<SourceProblem> problems() {
    return problems;
  }

  private void lookAlways() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        look();
      }
    } catch (InterruptedException e) {
      // nobody needs it any more
    }
  }

  private void look() {
    String now = stamp(file);
    if (now.equals(seen)) {
      return;
    }
    seen = now;
    try {
      SourceList list = SourceList.parse(file);
      changed.accept(list);
      problems = List.of();
      log.info("{} has changed: {} sources are watched from now on", file, list.all().size());
    } catch (SourceListException e) {
      problems = e.problems();
      log.error("the list of sources stays as it was before it had mistakes:\n{}", e.getMessage());
    } catch (RuntimeException e) {
      log.error("the list of sources stays as it was: {}", e.toString());
    }
  }

  /** Another one where the file is another; empty where there is none. */
  private static String stamp(Path file) {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "";
    }
  }
}
