package org.rapporteur.bench.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.contract.Codec;

/**
 * Gives the launcher's {@code read} pages of 100 to 200 KB on standard input, and prints when the
 * first line came and how many pages a second from then on.
 *
 * <p>Usage: ReadSpeed LAUNCHER FOLDER [PAGES]. The folder is searched for {@code .html} files of
 * that size, which are used again where there are fewer than PAGES (500).
 */
public final class ReadSpeed {

  private static final long SMALLEST = 100_000;
  private static final long LARGEST = 200_000;
  private static final int PAGES = 500;
  private static final int RUNS = 3;

  private ReadSpeed() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int pages = arguments.length > 2 ? Integer.parseInt(arguments[2]) : PAGES;
    List<Path> files = files(Path.of(arguments[1]));
    System.out.printf("%d pages out of %d files of 100 to 200 KB%n", pages, files.size());
    System.out.printf(
        "%4s %14s %12s %8s %8s%n", "run", "first line, s", "pages/s", "lines", "errors");
    for (int run = 1; run <= RUNS; run++) {
      print(run, measure(arguments[0], files, pages));
    }
  }

  private record Measured(double firstSeconds, double pagesPerSecond, int lines, int errors) {}

  private static Measured measure(String launcher, List<Path> files, int pages)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(launcher, "read").redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Thread.ofVirtual().start(() -> send(process, files, pages));
    int lines = 0;
    int errors = 0;
    long first = start;
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        first = lines++ == 0 ? System.nanoTime() : first;
        errors += Codec.mapper().readTree(line).has("error") ? 1 : 0;
      }
    }
    long end = System.nanoTime();
    process.waitFor();
    return new Measured((first - start) / 1e9, (lines - 1) / ((end - first) / 1e9), lines, errors);
  }

  private static void send(Process process, List<Path> files, int pages) {
    try (Writer in = process.outputWriter()) {
      for (int page = 0; page < pages; page++) {
        Path file = files.get(page % files.size());
        in.write(
            Codec.mapper()
                .createObjectNode()
                .put("url", "https://pages.example/" + page)
                .put("path", file.toString())
                .toString());
        in.write('\n');
      }
    } catch (IOException e) {
      System.err.println("the process takes no more: " + e.getMessage());
    }
  }

  private static void print(int run, Measured measured) {
    System.out.printf(
        Locale.ROOT,
        "%4d %14.2f %12.1f %8d %8d%n",
        run,
        measured.firstSeconds(),
        measured.pagesPerSecond(),
        measured.lines(),
        measured.errors());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(file -> file.toString().contains(".htm"))
              .filter(ReadSpeed::isOfTheSize)
              .map(Path::toAbsolutePath)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new IOException("no pages of 100 to 200 KB in " + folder);
      }
      return files;
    }
  }

  private static boolean isOfTheSize(Path file) {
    long size = file.toFile().length();
    return size >= SMALLEST && size <= LARGEST;
  }
}
