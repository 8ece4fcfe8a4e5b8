package org.rapporteur.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Exchange;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.contract.document.Submission;
import org.rapporteur.ingest.crawl.PageRegister;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.story.Stories;

/**
 * Reads what people hand in: fetches it where there is but an address, archives and extracts it.
 */
final class SubmissionReader {

  /** The source of all that is handed in. */
  static final String SOURCE = "submission";

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int OK = 200;

  private final DocumentReader reader;
  private final Fetcher fetcher;
  private final Manners manners;
  private final Archive archive;
  private final PageRegister pages;
  private final Stories stories;
  private final Clock clock;

  SubmissionReader(
      DocumentReader reader,
      Fetcher fetcher,
      Manners manners,
      Archive archive,
      PageRegister pages,
      Stories stories,
      Clock clock) {
    this.reader = reader;
    this.fetcher = fetcher;
    this.manners = manners;
    this.archive = archive;
    this.pages = pages;
    this.stories = stories;
    this.clock = clock;
  }

  /**
   * A document and the state of what it is known by.
   *
   * @param document under the id that its giver was told
   * @param state to be kept once the document is published
   * @param missing what could not be read of it
   */
  record HandedIn(Document document, PageState state, List<UnreadableException> missing) {}

  /** The document, in its next version where it differs from what was known. */
  HandedIn read(Submission submission)
      throws UnreadableException, FetchException, InterruptedException {
    byte[] content = submission.contentBytes();
    return content == null ? fetched(submission) : given(submission, content);
  }

  private HandedIn fetched(Submission submission)
      throws UnreadableException, FetchException, InterruptedException {
    String url = String.valueOf(submission.url());
    Gate gate = manners.gate(PAUSE, false);
    FetchedPage page = fetcher.fetch(FetchRequest.of(url, false), gate);
    return read(submission, page.exchange(), page.header("Content-Type").orElse(null));
  }

  private HandedIn given(Submission submission, byte[] content) throws UnreadableException {
    String type = submission.mediaType();
    Map<String, List<String>> headers =
        type == null ? Map.of() : Map.of("Content-Type", List.of(type));
    String url = submission.url() == null ? "urn:rapporteur:" + submission.id() : submission.url();
    Instant now = clock.instant();
    ArchivedResponse response = new ArchivedResponse(url, now, OK, headers, Payload.of(content));
    return read(submission, new Exchange(response, null, List.of()), type);
  }

  private HandedIn read(Submission submission, Exchange exchange, @Nullable String type)
      throws UnreadableException {
    ArchivedResponse response = exchange.response();
    ReadRequest request =
        ReadRequest.given(
            response.payload(), type, submission.url(), SOURCE, submission.published());
    List<UnreadableException> missing = new ArrayList<>();
    Document document = reader.read(request, missing::add);
    Snapshot snapshot = archive.store(exchange);
    PageState state = state(submission, document, response.fetched());
    Document promised =
        promised(submission, document, state.version(), response.fetched(), snapshot);
    return new HandedIn(promised, state, missing);
  }

  /** What has no address is kept under a name of ours. */
  private PageState state(Submission submission, Document document, Instant now) {
    String address = submission.url();
    String name =
        address == null
            ? "urn:rapporteur:" + submission.id()
            : CanonicalUrl.of(address).orElse(address);
    PageState known = pages.find(name).orElse(null);
    PageState before = known == null ? PageState.discovered(name, SOURCE, address, null) : known;
    String hash = ContentHash.handedIn(document, submission.published(), before.contentHash());
    boolean changed = before.version() == 0 || !hash.equals(before.contentHash());
    Instant last = before.lastVisit() == null ? now : before.lastVisit();
    Instant next = before.nextVisit() == null ? now : before.nextVisit();
    return before
        .holding(hash, changed ? before.version() + 1 : before.version())
        .visited(last, next, before.failures(), before.lastError());
  }

  private Document promised(
      Submission submission, Document document, int version, Instant fetched, Snapshot snapshot) {
    return new Document(
        submission.id(),
        version,
        document.url(),
        document.canonicalUrl(),
        document.source(),
        document.kind(),
        document.title() == null ? submission.filename() : document.title(),
        document.authors(),
        document.publisher(),
        document.language(),
        document.published(),
        document.publishedFrom(),
        fetched,
        snapshot,
        stories.sameAs(submission.id(), document.text()),
        document.text());
  }
}
