package org.rapporteur.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Counted steps with the time that each took, for a person who waits. */
final class Progress {

  private final PrintStream out;
  private final int steps;
  private final long began = System.nanoTime();
  private int step;

  Progress(PrintStream out, int steps) {
    this.out = out;
    this.steps = steps;
  }

  <T> T step(String name, Supplier<T> work) {
    step++;
    out.printf("[%d/%d] %-32s ", step, steps, name);
    out.flush();
    long start = System.nanoTime();
    T result = work.get();
    out.printf(Locale.ROOT, "%5.1f s%n", seconds(start));
    return result;
  }

  /** Since the first step began. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
