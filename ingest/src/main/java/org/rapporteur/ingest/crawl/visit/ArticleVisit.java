package org.rapporteur.ingest.crawl.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.address.Links;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.ingest.ContentHash;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.fetch.FetchException;
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
    checkWay(before, page);
    List<UnreadableException> missing = new ArrayList<>();
    Document document = document(source, before, page, missing);
    return document(source, document, missing, before, page, memory, now);
  }

  /** Where a document was is somewhere else to be seen: that, too, is evidence that it is gone. */
  private void checkWay(PageState before, FetchedPage page) throws UnreadableException {
    try {
      Redirection.check(States.address(before), page.url());
      if (before.version() > 0) {
        Redirection.checkStays(States.address(before), page.url());
      }
    } catch (UnreadableException e) {
      throw before.version() == 0 ? e : evident(before, page, e);
    }
  }

  private UnreadableException evident(PageState before, FetchedPage page, UnreadableException e) {
    boolean told = States.wasTold(before, States.told(before, e.getMessage()), 1);
    return told ? e : e.archived(archive.store(page.exchange()));
  }

  /** What cannot be read is evidence all the same, and archived when it is first told of. */
  private Document document(
      Source source, PageState before, FetchedPage page, List<UnreadableException> missing)
      throws UnreadableException {
    try {
      Document document = reader.read(request(source, before, page), missing::add);
      checkLength(document);
      return document;
    } catch (UnreadableException e) {
      throw evident(before, page, e);
    }
  }

  /** The evidence that what was a document is refused now, when that is first told of. */
  @Nullable Snapshot takenDown(PageState before, FetchException refusal) {
    boolean told = States.wasTold(before, States.told(before, refusal.getMessage()), 1);
    return before.version() == 0 || told
        ? null
        : refusal.answer().map(answer -> archive.store(answer.exchange())).orElse(null);
  }

  private Outcome document(
      Source source,
      Document document,
      List<UnreadableException> missing,
      PageState before,
      FetchedPage page,
      Memory memory,
      Instant now) {
    String url = document.canonicalUrl() == null ? before.url() : document.canonicalUrl();
    boolean alias = !url.equals(before.url()) && Links.host(url).equals(Links.host(before.url()));
    PageState known = alias ? known(url, before, page, memory) : before;
    boolean changed = !ContentHash.isOf(document, known.contentHash());
    if (alias && hasItsOwnWord(known, page)) {
      PageState other = States.alias(before, now, revisits.aside(now));
      return Outcome.of(changed ? List.of(known.dueAtOnce(), other) : List.of(other));
    }
    String hash = changed ? ContentHash.of(document) : known.contentHash();
    int version = changed ? known.version() + 1 : known.version();
    Instant next = revisits.article(known, changed, now);
    PageState read = States.read(known, page, hash, version, now, next);
    PageState state = missing.isEmpty() ? read : States.inPart(read);
    List<PageState> states =
        alias ? List.of(state, States.alias(before, now, revisits.aside(now))) : List.of(state);
    if (!changed) {
      return new Outcome(states, List.of(), List.of(), List.of());
    }
    Snapshot snapshot = archive.store(page.exchange());
    String title =
        document.title() == null
            ? SymbolPage.of(source, before).map(SymbolPage::symbol).orElse(null)
            : document.title();
    Document published = published(document, title, version, page.fetched(), snapshot);
    return new Outcome(states, List.of(), List.of(published), told(missing, state, now, snapshot));
  }

  /**
   * Whether a page is read at another address than this copy of it. A copy for telephones leaves
   * words out and puts others in: what it says is no version of the page, though it may be a sign
   * of one.
   */
  private static boolean hasItsOwnWord(PageState known, FetchedPage copy) {
    boolean read = known.version() > 0 && known.failures() == 0;
    return read && !States.address(known).equals(copy.url());
  }

  /** What is missing from a document is told beside it, once for each version. */
  private static List<Rejection> told(
      List<UnreadableException> missing, PageState state, Instant now, Snapshot snapshot) {
    return missing.stream()
        .map(e ->
            Visits.rejection(state, e.category(), String.valueOf(e.getMessage()), now, snapshot))
        .toList();
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

  /**
   * How an answer is to be read, by what its source says. What a series found is known by its
   * symbol, and not by where a store of files has it.
   */
  public static ReadRequest request(Source source, PageState before, FetchedPage page) {
    Optional<SymbolPage> symbol = SymbolPage.of(source, before);
    boolean draft = source.kind() == null && symbol.map(SymbolPage::draft).orElse(false);
    return new ReadRequest(
        page.body(),
        page.header("Content-Type").orElse(null),
        symbol.map(SymbolPage::address).orElse(page.url()),
        source.id(),
        source.selectors(),
        before.announced(),
        before.announced() == null ? null : DateEvidence.FEED,
        draft ? DocumentKind.DRAFT_RESOLUTION : source.kind(),
        source.language(),
        source.publisher(),
        page.fetched(),
        null);
  }

  private Document published(
      Document document,
      @Nullable String title,
      int version,
      Instant fetched,
      @Nullable Snapshot snapshot) {
    return new Document(
        document.id(),
        version,
        document.url(),
        document.canonicalUrl(),
        document.source(),
        document.kind(),
        title,
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
