package org.rapporteur.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.SourceHealth;

/** When a source published, lately, and when it will have been silent for longer than usual. */
final class Publications {

  /** Fewer publications do not show what is usual. */
  private static final int FEWEST = 5;

  private static final int MOST = 30;
  private static final int LONGER_THAN_USUAL = 2;
  private static final Duration SHORTEST_SILENCE = Duration.ofDays(1);

  /** An old document that a source announces among its new ones says nothing of its pace. */
  private static final Duration LATELY = Duration.ofDays(365);

  private final TreeSet<Instant> moments = new TreeSet<>();

  /** What was long enough to be silence before this instance knew the source. */
  private @Nullable Duration before;

  /** Goes on from what was reported. */
  void restore(SourceHealth last) {
    Instant newest = last.newestPublished();
    Instant silentFrom = last.silentFrom();
    if (newest != null) {
      moments.add(newest);
      before = silentFrom == null ? null : Duration.between(newest, silentFrom);
    }
  }

  /** A document was published at this time; what lies ahead is no publication yet. */
  void add(@Nullable Instant moment, Instant now) {
    if (moment != null && !moment.isAfter(now)) {
      moments.add(moment);
      if (moments.size() > MOST) {
        moments.pollFirst();
      }
    }
  }

  @Nullable Instant newest() {
    return moments.isEmpty() ? null : moments.last();
  }

  /** Absent where too little is known. */
  @Nullable Instant silentFrom() {
    if (moments.size() < FEWEST) {
      return moments.isEmpty() || before == null ? null : moments.last().plus(before);
    }
    SortedSet<Instant> lately = moments.tailSet(moments.last().minus(LATELY));
    Duration usual = longestPause(lately.size() < FEWEST ? moments : lately);
    return moments.last().plus(usual.multipliedBy(LONGER_THAN_USUAL));
  }

  private static Duration longestPause(SortedSet<Instant> moments) {
    Duration longest = SHORTEST_SILENCE;
    Instant earlier = moments.first();
    for (Instant moment : moments) {
      Duration pause = Duration.between(earlier, moment);
      longest = pause.compareTo(longest) > 0 ? pause : longest;
      earlier = moment;
    }
    return longest;
  }
}
