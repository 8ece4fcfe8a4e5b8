package org.rapporteur.ingest.crawl.visit;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.ingest.fetch.FetchedPage;

/** How a page's state goes on from the one before. */
public final class States {

  private static final int LONGEST_ERROR = 300;

  private States() {}

  /**
   * A good answer; its validators count from now on, for the address that gave it. That is asked
   * the next time, rather than one that leads there, where it is another address of the same page,
   * or where a place has gone for good. Of a part of a place the address is its place's word.
   */
  static PageState read(
      PageState before,
      FetchedPage page,
      @Nullable String contentHash,
      int version,
      Instant now,
      Instant next) {
    PageState there = before.at(address(before, page));
    return there
        .as(answeredBy(there, page))
        .validated(page.header("ETag").orElse(null), page.header("Last-Modified").orElse(null))
        .holding(contentHash, version)
        .visited(now, next, 0, null);
  }

  private static @Nullable String address(PageState before, FetchedPage page) {
    boolean there =
        before.place() == null
            ? CanonicalUrl.of(page.url()).filter(before.url()::equals).isPresent()
            : page.moved() && before.place().partOf() == null;
    return there ? page.url() : before.address();
  }

  private static @Nullable PlaceState answeredBy(PageState asked, FetchedPage page) {
    boolean there = page.url().equals(address(asked));
    return asked.place() == null ? null : asked.place().answeredBy(there ? null : page.url());
  }

  /** Who answers for a place, where redirects lead there. */
  static @Nullable String answering(PageState state) {
    return state.place() == null ? null : state.place().answering();
  }

  /**
   * A good answer that could not be read in full. It is asked for in full again: what can be read
   * then may be more, as with a program that was installed meanwhile.
   */
  static PageState inPart(PageState read) {
    return read.validated(null, null).visited(read.lastVisit(), read.nextVisit(), 0, null);
  }

  /** The answer that we have still holds. */
  static PageState unchanged(PageState before, Instant now, Instant next) {
    return before.visited(now, next, 0, null);
  }

  /**
   * No good answer. The validators are forgotten: if the host went on to say "unchanged", a page
   * that we could not read would pass for a good one.
   */
  public static PageState failed(
      PageState before, int failures, String error, Instant now, Instant next) {
    String cut = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    return before.validated(null, null).visited(now, next, failures, cut);
  }

  /** Somebody else published a version of the page: ours goes on from there. */
  public static PageState corrected(PageState known, PageState correction) {
    return known.holding(correction.contentHash(), correction.version());
  }

  /** The same page, to be visited at another time. */
  static PageState planned(PageState state, Instant next) {
    return state.visited(state.lastVisit(), next, state.failures(), state.lastError());
  }

  /** Only another name of a page, or of a part of a place: nothing is published under it. */
  static PageState alias(PageState before, Instant now, Instant next) {
    return before.alias().visited(now, next, 0, null);
  }

  /** How a failure is told: of a page that was a document once, it is that this is no longer so. */
  static String told(PageState before, @Nullable String message) {
    return before.version() == 0
        ? String.valueOf(message)
        : message + "; version " + before.version() + " of the document stays";
  }

  /**
   * Whether this very failure was told of at an earlier visit.
   *
   * @param firstTold at the how manieth failure in a row such a one is told
   */
  static boolean wasTold(PageState before, @Nullable String message, int firstTold) {
    return before.failures() >= firstTold && Objects.equals(message, before.lastError());
  }

  /** Where to ask for a page. */
  public static String address(PageState state) {
    return state.address() == null ? state.url() : state.address();
  }
}
