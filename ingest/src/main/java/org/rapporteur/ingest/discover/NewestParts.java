package org.rapporteur.ingest.discover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which parts of an index are likely to be the newest, by nothing but their names. Parts whose
 * names differ in numbers alone are one series, that of the posts or that of 2026, and its highest
 * numbers are the newest; the newest of each series go before the second of any. Where names have
 * no numbers, new parts are put in at the end or at the beginning.
 */
final class NewestParts {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Of numbers without leading zeros, however long. */
  private static final Comparator<String> BY_SIZE =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private NewestParts() {}

  /** The same addresses, those that are likely to be the newest first. */
  static List<String> first(Collection<String> addresses) {
    Map<String, List<String>> series = new LinkedHashMap<>();
    for (String address : fromBothEnds(List.copyOf(addresses))) {
      series.computeIfAbsent(stem(address), _ -> new ArrayList<>()).add(address);
    }
    series.values().forEach(parts -> parts.sort(NewestParts::compareNumbers));
    List<String> ordered = new ArrayList<>();
    for (int rank = 0; ordered.size() < addresses.size(); rank++) {
      for (List<String> parts : series.values()) {
        parts.stream().skip(rank).limit(1).forEach(ordered::add);
      }
    }
    return ordered;
  }

  private static String stem(String address) {
    return NUMBER.matcher(address).replaceAll("0");
  }

  private static List<String> fromBothEnds(List<String> parts) {
    List<String> ordered = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      ordered.add(parts.get(i % 2 == 0 ? parts.size() - 1 - i / 2 : i / 2));
    }
    return ordered;
  }

  /** The higher number first; both addresses have equally many. */
  private static int compareNumbers(String one, String other) {
    List<String> some = numbers(one);
    List<String> others = numbers(other);
    for (int i = 0; i < some.size(); i++) {
      int order = BY_SIZE.compare(others.get(i), some.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<String> numbers(String address) {
    return NUMBER
        .matcher(address)
        .results()
        .map(MatchResult::group)
        .map(number -> number.replaceFirst("^0+(?=.)", ""))
        .toList();
  }
}
