package org.rapporteur.bench.extract;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each field was found, in either half of the hosts. */
final class FieldTallies {

  private final Map<String, List<Tally>> tallies = new LinkedHashMap<>();

  /** The half that a host belongs to, by the last bit of its MD5 hash: 0 or 1. */
  static int half(String host) {
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(host.getBytes(StandardCharsets.UTF_8));
      return hash[hash.length - 1] & 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  void count(String field, int half, boolean found) {
    Tally one = new Tally(found ? 1 : 0, 0, found ? 0 : 1);
    List<Tally> before = tallies.getOrDefault(field, List.of(Tally.NONE, Tally.NONE));
    tallies.put(
        field,
        half == 0
            ? List.of(before.get(0).plus(one), before.get(1))
            : List.of(before.get(0), before.get(1).plus(one)));
  }

  Tally of(String field) {
    List<Tally> halves = tallies.getOrDefault(field, List.of(Tally.NONE, Tally.NONE));
    return halves.get(0).plus(halves.get(1));
  }

  void print(String set, PrintStream out) {
    out.printf("%-34s %14s %7s %7s %7s%n", set, "found", "all", "half 1", "half 2");
    tallies.forEach((field, halves) -> {
      Tally all = of(field);
      out.printf(
          "%-34s %5d of %5d %7.3f %7.3f %7.3f%n",
          field,
          all.found(),
          all.found() + all.missed(),
          all.recall(),
          halves.get(0).recall(),
          halves.get(1).recall());
    });
  }
}
