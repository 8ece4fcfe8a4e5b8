package org.rapporteur.bench.crawl;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The server's log: when each of its hosts was asked, and for what. Thread-safe. */
final class QuestionLog {

  private final Map<String, List<Long>> log = new ConcurrentHashMap<>();
  private final Map<String, Integer> articles = new ConcurrentHashMap<>();

  void askedForArticle(String url) {
    articles.merge(url, 1, Integer::sum);
  }

  void asked(String host) {
    List<Long> times = log.computeIfAbsent(host, _ -> new ArrayList<>());
    synchronized (times) {
      times.add(System.nanoTime());
    }
  }

  /**
   * The pauses that hosts had.
   *
   * @param questions within the time that is looked at
   * @param tooShort pauses, ever, that were shorter than wanted
   * @param shortest pause, ever, as a share of the wanted one
   * @param rateUsed the share of the questions that would have been allowed
   * @param askedAgain articles, ever, that were asked for more than once
   */
  record Pauses(
      int hosts, long questions, long tooShort, double shortest, double rateUsed, long askedAgain) {

    @Override
    public String toString() {
      return """
      hosts asked                   %8d
      questions                     %8d
      pauses shorter than wanted    %8d
      shortest pause / wanted pause %8.4f
      share of the rate used        %8.4f
      articles asked for again      %8d\
      """
          .formatted(hosts, questions, tooShort, shortest, rateUsed, askedAgain);
    }
  }

  Pauses pauses(Duration wanted, long start, long end) {
    long questions = 0;
    long tooShort = 0;
    long shortest = Long.MAX_VALUE;
    for (List<Long> times : log.values()) {
      List<Long> seen = copy(times);
      questions += seen.stream().filter(time -> time >= start && time < end).count();
      for (int i = 1; i < seen.size(); i++) {
        long pause = seen.get(i) - seen.get(i - 1);
        shortest = Math.min(shortest, pause);
        tooShort += pause < wanted.toNanos() ? 1 : 0;
      }
    }
    double possible = log.size() * (double) (end - start) / wanted.toNanos();
    double share = shortest / (double) wanted.toNanos();
    long again = articles.values().stream().filter(times -> times > 1).count();
    return new Pauses(log.size(), questions, tooShort, share, questions / possible, again);
  }

  private static List<Long> copy(List<Long> times) {
    synchronized (times) {
      return List.copyOf(times);
    }
  }
}
