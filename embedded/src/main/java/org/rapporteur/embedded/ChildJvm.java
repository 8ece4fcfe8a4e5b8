package org.rapporteur.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The parent's side: a JVM that runs an engine, with its output in a log file. */
final class ChildJvm implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Duration LONGEST_END = Duration.ofSeconds(20);
  private static final int ANY_PORT = 0;

  private final String name;
  private final List<String> arguments;
  private final Path log;
  private volatile Process process;
  private volatile int port;

  private ChildJvm(String name, List<String> arguments, Path log) {
    this.name = name;
    this.arguments = arguments;
    this.log = log;
    this.process = process(ANY_PORT);
    this.port = awaitPort(name, process, log);
  }

  /**
   * Starts the JVM and waits until it says on which port it answers.
   *
   * @param arguments after {@code java}; the port to be taken follows them, 0 for a free one
   * @param log where its output goes
   * @throws EngineException where it ends or stays silent instead; the message has the log's end
   */
  static ChildJvm start(String name, List<String> arguments, Path log) {
    return new ChildJvm(name, arguments, log);
  }

  /** Starts it again on the same port, once it has ended. */
  void restart() {
    Process again = process(port);
    awaitPort(name, again, log);
    process = again;
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Returns when it has ended, for whatever reason. */
  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  private Process process(int wanted) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    command.add(String.valueOf(wanted));
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      return new ProcessBuilder(command).redirectError(log.toFile()).start();
    } catch (IOException e) {
      throw new EngineException(name + " could not be started: " + e, e);
    }
  }

  int port() {
    return port;
  }

  /** Ends the child in good order, by force where that takes too long. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private static int awaitPort(String name, Process process, Path log) {
    CompletableFuture<Integer> port = new CompletableFuture<>();
    Thread.ofVirtual().name(name + "-output").start(() -> readOutput(process, port));
    try {
      return port.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new EngineException(name + " did not start; " + log + " ends with:\n" + end(log), e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new EngineException(name + " was interrupted while it started", e);
    }
  }

  /** Reads to the end, so that the child never blocks on what it prints. */
  private static void readOutput(Process process, CompletableFuture<Integer> port) {
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith(ChildProcess.READY)) {
          port.complete(Integer.parseInt(line.substring(ChildProcess.READY.length())));
        }
      }
      port.completeExceptionally(new IOException("it ended"));
    } catch (IOException e) {
      port.completeExceptionally(e);
    }
  }

  private static String end(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    } catch (IOException e) {
      return "(unreadable: " + e.getMessage() + ")";
    }
  }
}
