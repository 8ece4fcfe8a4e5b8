package org.rapporteur.ingest.crawl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.Document;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.crawl.visit.ArticleVisit;
import org.rapporteur.ingest.crawl.visit.Moments;
import org.rapporteur.ingest.crawl.visit.PlaceVisit;
import org.rapporteur.ingest.crawl.visit.Places;
import org.rapporteur.ingest.crawl.visit.Revisits;
import org.rapporteur.ingest.crawl.visit.SeriesVisit;
import org.rapporteur.ingest.crawl.visit.States;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

/**
 * Visits the places of a source once, and one article, politely, to see whether its description
 * works. Safe for use by many threads, which ask no host more often than one would.
 */
public final class SourceTrial {

  private final Fetcher fetcher;
  private final Manners manners;
  private final DocumentReader reader;
  private final PlaceVisit visit;
  private final SeriesVisit series;

  public SourceTrial(Fetcher fetcher, Manners manners, DocumentReader reader) {
    this.fetcher = fetcher;
    this.manners = manners;
    this.reader = reader;
    this.visit = new PlaceVisit(fetcher, Revisits.DEFAULT);
    this.series = new SeriesVisit(fetcher, Revisits.DEFAULT);
  }

  /**
   * What a source gave.
   *
   * @param places one result for each, in their order
   * @param article that was tried, the first that was announced; absent where none was
   */
  public record Trial(List<Result> places, @Nullable Article article) {

    public Trial {
      places = List.copyOf(places);
    }

    /** Whether all of it does what its description says. */
    public boolean works() {
      return places.stream().allMatch(Result::works)
          && article != null
          && article.document() != null;
    }
  }

  /**
   * What came of one article.
   *
   * @param document absent where it could not be read
   * @param error one line for a person; absent where it could
   */
  public record Article(String url, @Nullable Document document, @Nullable String error) {}

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

  /** Tries each place, and one article; never an exception for what a host does. */
  public Trial tryOnce(Source source) throws InterruptedException {
    Gate gate = manners.gate(source.pause(), source.privateAddresses());
    List<PageState> announced = new ArrayList<>();
    List<Result> results = new ArrayList<>();
    for (Discovery place : source.places()) {
      results.add(tryOnce(source, place, gate, announced));
    }
    Article article = announced.isEmpty() ? null : article(source, announced.getFirst(), gate);
    return new Trial(results, article);
  }

  private Result tryOnce(Source source, Discovery place, Gate gate, List<PageState> announced)
      throws InterruptedException {
    Integer status = null;
    try {
      if (place instanceof Discovery.Symbols symbols) {
        List<PageState> found = series.beginning(source, symbols, gate);
        announced.addAll(found);
        return new Result(source.id(), place.url(), null, found.size(), null, null, null);
      }
      FetchedPage page = fetch(source, place.url(), gate);
      status = page.status();
      Map<String, PageState> found = visit.announced(new Places.Place(source, place), page, gate);
      announced.addAll(found.values());
      return new Result(source.id(), place.url(), status, found.size(), newest(found), null, null);
    } catch (FetchException e) {
      Integer refused = e.answer().map(FetchedPage::status).orElse(status);
      return failed(source, place, refused, e.category(), e.getMessage());
    } catch (UnreadableException e) {
      return failed(source, place, status, e.category(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(source, place, status, Category.INTERNAL, e.toString());
    }
  }

  private Article article(Source source, PageState announced, Gate gate)
      throws InterruptedException {
    String url = States.address(announced);
    try {
      FetchedPage page = fetch(source, url, gate);
      Document document = reader.read(ArticleVisit.request(source, announced, page));
      return new Article(url, document, null);
    } catch (FetchException | UnreadableException e) {
      return new Article(url, null, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return new Article(url, null, e.toString());
    }
  }

  private FetchedPage fetch(Source source, String url, Gate gate)
      throws FetchException, InterruptedException {
    return fetcher.fetch(FetchRequest.of(url, source.privateAddresses()), gate);
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
