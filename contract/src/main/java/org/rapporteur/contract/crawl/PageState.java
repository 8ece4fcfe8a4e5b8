package org.rapporteur.contract.crawl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;

/**
 * What ingest knows of a page: enough to visit it politely again.
 *
 * @param url canonical
 * @param address where to ask for it, as its source wrote it; absent where that is {@code url}
 * @param source id of the source that found it
 * @param etag validator of the last answer
 * @param lastModified validator of the last answer, as the server wrote it
 * @param contentHash of the extracted document, so that a new version is told from a new teaser; of
 *     a place where documents are announced, of what it announces
 * @param redirects the pages of other hosts that led here, one after the other, by {@code url}; the
 *     first is the one that was announced
 * @param announced the publication date that the feed or sitemap gave, ISO
 * @param version of the document that was last published, 0 before the first
 * @param lastVisit absent before the first
 * @param nextVisit absent where the page is to be visited at once
 * @param failures in a row
 * @param place where documents are announced, what else is known of it; absent for any other page
 */
public record PageState(
    String url,
    String source,
    @Nullable String address,
    List<String> redirects,
    @Nullable String announced,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable String contentHash,
    int version,
    @Nullable Instant lastVisit,
    @Nullable Instant nextVisit,
    int failures,
    @Nullable String lastError,
    @Nullable PlaceState place) {

  public PageState {
    Require.text(url, "url");
    Require.text(source, "source");
    redirects = redirects == null ? List.of() : List.copyOf(redirects);
  }

  /** A page that is no place. */
  public PageState(
      String url,
      String source,
      @Nullable String address,
      List<String> redirects,
      @Nullable String announced,
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable String contentHash,
      int version,
      @Nullable Instant lastVisit,
      @Nullable Instant nextVisit,
      int failures,
      @Nullable String lastError) {
    this(
        url,
        source,
        address,
        redirects,
        announced,
        etag,
        lastModified,
        contentHash,
        version,
        lastVisit,
        nextVisit,
        failures,
        lastError,
        null);
  }

  /** A page that was discovered and never visited. */
  public static PageState discovered(
      String url, String source, @Nullable String address, @Nullable String announced) {
    return discovered(url, source, address, List.of(), announced);
  }

  /** A page to which another host sends those who ask it for this one. */
  public PageState redirectedTo(String otherUrl, String otherAddress) {
    List<String> way = new ArrayList<>(redirects);
    way.add(url);
    return discovered(otherUrl, source, otherAddress, way, announced).as(part());
  }

  private static PageState discovered(
      String url,
      String source,
      @Nullable String address,
      List<String> redirects,
      @Nullable String announced) {
    return new PageState(
        url, source, address, redirects, announced, null, null, null, 0, null, null, 0, null);
  }

  /** What is kept where the page turns out to be another name: of which place it is a part. */
  private @Nullable PlaceState part() {
    return place == null || place.partOf() == null ? null : PlaceState.partOf(place.partOf());
  }

  /** The same page, only another name of one elsewhere: nothing is published under it. */
  public PageState alias() {
    return validated(null, null).holding(null, 0).as(part());
  }

  /** The same page, as a place of which this is known. */
  public PageState as(@Nullable PlaceState known) {
    return new PageState(
        url,
        source,
        address,
        redirects,
        announced,
        etag,
        lastModified,
        contentHash,
        version,
        lastVisit,
        nextVisit,
        failures,
        lastError,
        known);
  }

  /** The same page, to be asked for at the address. */
  public PageState at(@Nullable String otherAddress) {
    return new PageState(
        url,
        source,
        otherAddress,
        redirects,
        announced,
        etag,
        lastModified,
        contentHash,
        version,
        lastVisit,
        nextVisit,
        failures,
        lastError,
        place);
  }

  /** The same page, with the validators of another answer. */
  public PageState validated(@Nullable String otherEtag, @Nullable String otherLastModified) {
    return new PageState(
        url,
        source,
        address,
        redirects,
        announced,
        otherEtag,
        otherLastModified,
        contentHash,
        version,
        lastVisit,
        nextVisit,
        failures,
        lastError,
        place);
  }

  /** The same page, with other content. */
  public PageState holding(@Nullable String otherHash, int otherVersion) {
    return new PageState(
        url,
        source,
        address,
        redirects,
        announced,
        etag,
        lastModified,
        otherHash,
        otherVersion,
        lastVisit,
        nextVisit,
        failures,
        lastError,
        place);
  }

  /** The same page after a visit, or with another one planned. */
  public PageState visited(
      @Nullable Instant last, @Nullable Instant next, int failuresInARow, @Nullable String error) {
    return new PageState(
        url,
        source,
        address,
        redirects,
        announced,
        etag,
        lastModified,
        contentHash,
        version,
        last,
        next,
        failuresInARow,
        error,
        place);
  }

  /** The same page, to be looked at in full for the source that announces it now. */
  public PageState announcedBy(PageState announcement) {
    return discovered(
            url, announcement.source, announcement.address, redirects, announcement.announced)
        .holding(contentHash, version)
        .visited(lastVisit, null, 0, lastError)
        .as(place);
  }

  /** The same page, to be visited at once, whatever happened before. */
  public PageState dueAtOnce() {
    return visited(lastVisit, null, 0, lastError);
  }
}
