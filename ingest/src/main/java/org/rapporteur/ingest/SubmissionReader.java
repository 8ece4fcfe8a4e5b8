package org.rapporteur.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.Snapshot;
import org.rapporteur.contract.Submission;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.Manners;

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
  private final Clock clock;

  SubmissionReader(
      DocumentReader reader, Fetcher fetcher, Manners manners, Archive archive, Clock clock) {
    this.reader = reader;
    this.fetcher = fetcher;
    this.manners = manners;
    this.archive = archive;
    this.clock = clock;
  }

  /** The document, under the id that its giver was told. */
  Document read(Submission submission)
      throws UnreadableException, FetchException, InterruptedException {
    byte[] content = submission.contentBytes();
    return content == null ? fetched(submission) : given(submission, content);
  }

  private Document fetched(Submission submission)
      throws UnreadableException, FetchException, InterruptedException {
    String url = String.valueOf(submission.url());
    Gate gate = manners.gate(PAUSE, false);
    FetchedPage page = fetcher.fetch(FetchRequest.of(url, false), gate);
    ArchivedResponse response =
        new ArchivedResponse(
            page.url(), page.fetched(), page.status(), page.headers(), page.body());
    return read(submission, response, page.header("Content-Type").orElse(null));
  }

  private Document given(Submission submission, byte[] content) throws UnreadableException {
    String type = submission.mediaType();
    Map<String, List<String>> headers =
        type == null ? Map.of() : Map.of("Content-Type", List.of(type));
    String url = submission.url() == null ? "urn:rapporteur:" + submission.id() : submission.url();
    Instant now = clock.instant();
    return read(submission, new ArchivedResponse(url, now, OK, headers, Payload.of(content)), type);
  }

  private Document read(Submission submission, ArchivedResponse response, @Nullable String type)
      throws UnreadableException {
    ReadRequest request =
        ReadRequest.given(
            response.payload(), type, submission.url(), SOURCE, submission.published());
    Document document = reader.read(request);
    Snapshot snapshot = archive.store(response);
    return promised(submission, document, response.fetched(), snapshot);
  }

  private static Document promised(
      Submission submission, Document document, Instant fetched, Snapshot snapshot) {
    return new Document(
        submission.id(),
        document.version(),
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
        document.sameStoryAs(),
        document.text());
  }
}
