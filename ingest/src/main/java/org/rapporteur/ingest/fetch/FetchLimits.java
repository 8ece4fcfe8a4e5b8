package org.rapporteur.ingest.fetch;

import java.time.Duration;

/**
 * How much of a host's answer is put up with.
 *
 * @param bytes of the body, after decompression
 * @param connect until a connection stands
 * @param silence between two packets
 * @param total from the question to the last byte, all redirects included
 * @param redirects followed for one question
 */
public record FetchLimits(
    int bytes, Duration connect, Duration silence, Duration total, int redirects) {

  /** 20 MiB in two minutes at most. */
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          20 * 1024 * 1024,
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofMinutes(2),
          10);
}
