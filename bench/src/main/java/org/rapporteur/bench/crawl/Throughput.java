package org.rapporteur.bench.crawl;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What was done in a time, and what it cost. The processor's time is that of this process and of
 * those that it started, the broker's among them: it stays the same where others use the machine.
 */
record Throughput(long pages, Duration time, Duration cpu) {

  static Watch watch() {
    return new Watch(System.nanoTime(), used());
  }

  /** A time that is being taken. */
  record Watch(long start, Duration usedBefore) {

    /** Takes the time before it counts. */
    Throughput stop(LongSupplier pages) {
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      Duration cpu = used().minus(usedBefore);
      return new Throughput(pages.getAsLong(), time, cpu);
    }
  }

  double rate() {
    return pages * 1e9 / time.toNanos();
  }

  double cpuMillis() {
    return cpu.toNanos() / 1e6 / pages;
  }

  @Override
  public String toString() {
    return "%8.1f %12.2f".formatted(rate(), cpuMillis());
  }

  private static Duration used() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
