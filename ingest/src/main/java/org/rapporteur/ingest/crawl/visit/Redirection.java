package org.rapporteur.ingest.crawl.visit;

import java.time.Instant;
import java.util.List;
import org.rapporteur.archive.Archive;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.Wall;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.source.Source;

/**
 * Reads the answer to a visit whose page another host has. That host may be another instance's, and
 * its turn is not ours to take: the page is handed on to whoever has that host, and the redirect is
 * kept in the archive. From http to https and to {@code www} it is the same host, and the fetcher
 * follows at once. It follows too where robots.txt is on another host: it is asked for once a day,
 * and the visit that asks needs the answer (RFC 9309, section 2.3.1.2).
 */
public final class Redirection {

  /** From host to host, one after the other. */
  private static final int MOST = 5;

  private final Archive archive;
  private final Revisits revisits;

  public Redirection(Archive archive, Revisits revisits) {
    this.archive = archive;
    this.revisits = revisits;
  }

  /**
   * A place keeps being asked whether it is still elsewhere; another page, seldom.
   *
   * @param place whether documents are announced there
   */
  Outcome read(
      Source source,
      boolean place,
      PageState before,
      FetchedPage answer,
      String target,
      Instant now)
      throws UnreadableException {
    String url = CanonicalUrl.of(target).orElse(target);
    Snapshot evidence = archive.store(answer.exchange());
    try {
      if (!place) {
        check(States.address(before), target);
      }
      checkWay(before, url);
    } catch (UnreadableException e) {
      throw e.archived(evidence);
    }
    Instant next =
        place
            ? revisits.place(before, PlaceState.NEW, false, source.interval(), now)
            : revisits.aside(now);
    PageState alias = States.alias(before, now, next);
    return place || source.wants(url)
        ? Outcome.discovered(alias, List.of(before.redirectedTo(url, target)))
        : Outcome.of(alias);
  }

  private static void checkWay(PageState before, String url) throws UnreadableException {
    if (before.redirects().contains(url)) {
      throw new UnreadableException(Category.HTTP_STATUS, "redirected in a circle, by " + url);
    }
    if (before.redirects().size() >= MOST) {
      throw new UnreadableException(
          Category.HTTP_STATUS, "redirected from host to host more than " + MOST + " times");
    }
  }

  /** Hosts that have lost an article, or hide it, send its readers elsewhere. */
  static void check(String asked, String answered) throws UnreadableException {
    if (isFront(answered) && !isFront(asked)) {
      throw new UnreadableException(
          Category.HTTP_STATUS, "redirected to the front page " + answered);
    }
    if (Wall.isAt(answered) && !Wall.isAt(asked)) {
      throw new UnreadableException(
          Category.HTTP_STATUS, "redirected to " + answered + ", which asks for something first");
    }
  }

  /**
   * What was a document is sent to the section that it stood in. A folder with digits in its name
   * may be the article's own, whose address was but shortened.
   */
  static void checkStays(String asked, String answered) throws UnreadableException {
    String page = folder(asked);
    String section = folder(answered);
    String name = section.substring(section.lastIndexOf('/', section.length() - 2));
    boolean above = page.startsWith(section) && page.length() > section.length();
    if (above && name.chars().noneMatch(Character::isDigit)) {
      throw new UnreadableException(
          Category.HTTP_STATUS, "redirected to " + answered + ", the section that it stood in");
    }
  }

  private static String folder(String url) {
    String canonical = CanonicalUrl.of(url).orElse(url);
    return canonical.endsWith("/") ? canonical : canonical + "/";
  }

  private static boolean isFront(String url) {
    String canonical = CanonicalUrl.of(url).orElse(url);
    return canonical.indexOf('/', "https://".length()) == canonical.length() - 1;
  }
}
