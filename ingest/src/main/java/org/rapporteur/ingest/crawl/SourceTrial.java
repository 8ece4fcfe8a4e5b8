package org.rapporteur.ingest.crawl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.PageState;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.crawl.visit.PlaceVisit;
import org.rapporteur.ingest.crawl.visit.Places;
import org.rapporteur.ingest.crawl.visit.Revisits;
import org.rapporteur.ingest.crawl.visit.SeriesVisit;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

/** Visits the places of a source once, politely, to see whether its description works. */
public final class SourceTrial {

  private final Fetcher fetcher;
  private final Manners manners;
  private final PlaceVisit visit;
  private final SeriesVisit series;

  public SourceTrial(Fetcher fetcher, Manners manners) {
    this.fetcher = fetcher;
    this.manners = manners;
    this.visit = new PlaceVisit(fetcher, Revisits.DEFAULT);
    this.series = new SeriesVisit(fetcher, Revisits.DEFAULT);
  }

  /**
   * What one place gave.
   *
   * @param place its address
   * @param status of HTTP; absent where no answer came, and for a series, which has many
   * @param documents how many it announces that the source wants
   * @param newest the latest date that it announces, ISO
   * @param category of the error, absent where all is well
   * @param error one line for a person
   */
  public record Result(
      String source,
      String place,
      @Nullable Integer status,
      int documents,
      @Nullable String newest,
      @Nullable Category category,
      @Nullable String error) {

    /** Whether the place answered and announces anything. */
    public boolean works() {
      return error == null && documents > 0;
    }
  }

  /** One result for each place, in their order; never an exception for what a host does. */
  public List<Result> tryOnce(Source source) throws InterruptedException {
    List<Result> results = new ArrayList<>();
    for (Discovery place : source.places()) {
      results.add(tryOnce(source, place));
    }
    return results;
  }

  private Result tryOnce(Source source, Discovery place) throws InterruptedException {
    Gate gate = manners.gate(source.pause(), source.privateAddresses());
    Integer status = null;
    try {
      if (place instanceof Discovery.Symbols symbols) {
        int found = series.beginning(source, symbols, gate);
        return new Result(source.id(), place.url(), null, found, null, null, null);
      }
      FetchRequest request = FetchRequest.of(place.url(), source.privateAddresses());
      FetchedPage page = fetcher.fetch(request, gate);
      status = page.status();
      Map<String, PageState> found = visit.announced(new Places.Place(source, place), page, gate);
      return new Result(source.id(), place.url(), status, found.size(), newest(found), null, null);
    } catch (FetchException e) {
      return failed(source, place, status, e.category(), e.getMessage());
    } catch (UnreadableException e) {
      return failed(source, place, status, e.category(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(source, place, status, Category.INTERNAL, e.toString());
    }
  }

  private static Result failed(
      Source source,
      Discovery place,
      @Nullable Integer status,
      Category category,
      @Nullable String message) {
    return new Result(source.id(), place.url(), status, 0, null, category, message);
  }

  private static @Nullable String newest(Map<String, PageState> found) {
    return found.values().stream()
        .map(PageState::announced)
        .filter(Objects::nonNull)
        .max((a, b) -> moment(a).compareTo(moment(b)))
        .orElse(null);
  }

  private static Instant moment(String published) {
    return Optional.ofNullable(Moments.of(published)).orElse(Instant.EPOCH);
  }
}
