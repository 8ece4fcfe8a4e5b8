package org.rapporteur.ingest.crawl.visit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.DateEvidence;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.PageState;
import org.rapporteur.contract.Snapshot;
import org.rapporteur.contract.address.Links;
import org.rapporteur.ingest.ContentHash;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.story.Stories;

/** Reads the answer to a visit of a page that ought to be a document. */
public final class ArticleVisit {

  /** In UTF-16 units; what Kafka carries in one record, with room to spare. */
  private static final int LONGEST_TEXT = 8 * 1024 * 1024;

  private final DocumentReader reader;
  private final Archive archive;
  private final Revisits revisits;
  private final Stories stories;

  public ArticleVisit(DocumentReader reader, Archive archive, Stories stories, Revisits revisits) {
    this.reader = reader;
    this.archive = archive;
    this.stories = stories;
    this.revisits = revisits;
  }

  Outcome read(Source source, PageState before, FetchedPage page, Memory memory, Instant now)
      throws UnreadableException {
    if (page.unchanged()) {
      return Outcome.of(States.unchanged(before, now, revisits.article(before, false, now)));
    }
    Redirection.check(States.address(before), page.url());
    return document(document(source, before, page), before, page, memory, now);
  }

  /** What cannot be read is evidence all the same, and archived when it is first told of. */
  private Document document(Source source, PageState before, FetchedPage page)
      throws UnreadableException {
    try {
      Document document = reader.read(request(source, before, page));
      checkLength(document);
      return document;
    } catch (UnreadableException e) {
      boolean told = States.wasTold(before, e.getMessage(), 1);
      throw told ? e : e.archived(archive.store(response(page), page.packed()));
    }
  }

  private Outcome document(
      Document document, PageState before, FetchedPage page, Memory memory, Instant now) {
    String url = document.canonicalUrl() == null ? before.url() : document.canonicalUrl();
    boolean alias = !url.equals(before.url()) && Links.host(url).equals(Links.host(before.url()));
    PageState known = alias ? known(url, before, page, memory) : before;
    boolean changed = !ContentHash.isOf(document, known.contentHash());
    String hash = changed ? ContentHash.of(document) : known.contentHash();
    int version = changed ? known.version() + 1 : known.version();
    Instant next = revisits.article(known, changed, now);
    PageState state = States.read(known, page, hash, version, now, next);
    List<PageState> states =
        alias ? List.of(state, States.alias(before, now, revisits.aside(now))) : List.of(state);
    if (!changed) {
      return new Outcome(states, List.of(), List.of(), List.of());
    }
    Snapshot snapshot = archive.store(response(page), page.packed());
    return Outcome.published(published(document, version, page.fetched(), snapshot), states);
  }

  private static PageState known(String url, PageState before, FetchedPage page, Memory memory) {
    PageState known = memory.find(url);
    return known != null
        ? known
        : PageState.discovered(url, before.source(), page.url(), before.announced());
  }

  private static void checkLength(Document document) throws UnreadableException {
    if (document.text().length() > LONGEST_TEXT) {
      throw new UnreadableException(
          Category.TOO_LARGE, "the text has more than " + LONGEST_TEXT + " characters");
    }
  }

  private static ReadRequest request(Source source, PageState before, FetchedPage page) {
    return new ReadRequest(
        page.body(),
        page.header("Content-Type").orElse(null),
        page.url(),
        source.id(),
        source.selectors(),
        before.announced(),
        before.announced() == null ? null : DateEvidence.FEED,
        source.kind(),
        source.language(),
        source.publisher(),
        page.fetched(),
        null);
  }

  private static ArchivedResponse response(FetchedPage page) {
    return new ArchivedResponse(
        page.url(), page.fetched(), page.status(), page.headers(), page.body());
  }

  private Document published(
      Document document, int version, Instant fetched, @Nullable Snapshot snapshot) {
    return new Document(
        document.id(),
        version,
        document.url(),
        document.canonicalUrl(),
        document.source(),
        document.kind(),
        document.title(),
        document.authors(),
        document.publisher(),
        document.language(),
        document.published(),
        document.publishedFrom(),
        fetched,
        snapshot,
        stories.sameAs(document.id(), document.text()),
        document.text());
  }
}
