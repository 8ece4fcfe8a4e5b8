package org.rapporteur.bench.feed;

import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.feed.FeedParser;

/**
 * Prints, per folder, the share of assertions on titles, links, ids, dates and encodings that are
 * met, beside ROME alone. Dates as written are not counted for ROME, which does not keep them.
 *
 * <p>Arguments: the folder of feeds, and {@code --failures} to list what is not met.
 */
public final class FeedBench {

  private static final FeedParser PARSER = new FeedParser();

  private final boolean listing;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  private FeedBench(boolean listing) {
    this.listing = listing;
  }

  public static void main(String[] arguments) throws IOException {
    FeedBench bench = new FeedBench(List.of(arguments).contains("--failures"));
    for (LabelledFeed feed : LabelledFeed.in(Path.of(arguments[0]))) {
      bench.judge(feed);
    }
    bench.print();
  }

  private void judge(LabelledFeed feed) throws IOException {
    if (feed.claims().isEmpty()) {
      return;
    }
    Tally tally = tallies.computeIfAbsent(feed.folder(), folder -> new Tally());
    tally.claims += feed.claims().size();
    tally.ours += ours(feed);
    tally.romes += rome(feed);
  }

  private int ours(LabelledFeed feed) throws IOException {
    try {
      OurReading read = new OurReading(PARSER.parse(feed.bytes(), feed.contentType(), feed.url()));
      int met = 0;
      for (Claim claim : feed.claims()) {
        boolean isMet = Expectation.isMet(claim, read.get(claim.path()));
        met += isMet ? 1 : 0;
        if (!isMet && listing) {
          System.out.println(feed.file() + ": " + claim + " was " + read.get(claim.path()));
        }
      }
      return met;
    } catch (UnreadableException e) {
      if (listing) {
        System.out.println(feed.file() + ": " + e.getMessage());
      }
      return 0;
    }
  }

  private static int rome(LabelledFeed feed) throws IOException {
    try {
      RomeReading read = RomeReading.of(feed);
      return (int)
          feed.claims().stream()
              .filter(claim -> Expectation.isMet(claim, read.get(claim.path())))
              .count();
    } catch (FeedException | RuntimeException e) {
      return 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private void print() {
    System.out.printf("%-28s %10s %8s %8s%n", "folder", "assertions", "ours", "ROME");
    tallies.forEach(FeedBench::print);
    print("all", sum(tallies.values()));
  }

  private static void print(String folder, Tally tally) {
    System.out.printf(
        "%-28s %10d %7.1f%% %7.1f%%%n",
        folder, tally.claims, tally.share(tally.ours), tally.share(tally.romes));
  }

  private static Tally sum(Collection<Tally> tallies) {
    Tally sum = new Tally();
    for (Tally tally : tallies) {
      sum.claims += tally.claims;
      sum.ours += tally.ours;
      sum.romes += tally.romes;
    }
    return sum;
  }

  private static final class Tally {

    int claims;
    int ours;
    int romes;

    double share(int met) {
      return 100.0 * met / claims;
    }
  }
}
