package org.rapporteur.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.ProtocolVersion;
import org.rapporteur.archive.Payload;
import org.rapporteur.archive.Transfer;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.Links;
import org.rapporteur.ingest.fetch.BodyReader.Body;

/** Reads what a host answered: a page, a way to go on, or a refusal. Thread-safe. */
final class AnswerReader {

  private static final Set<Integer> PASSING = Set.of(408, 425, 429);
  private static final Set<Integer> OVERLOADED = Set.of(429, 503);
  private static final int SERVERS_FAULT = 500;
  private static final int NOT_MODIFIED = 304;
  private static final int PARTIAL = 206;

  private static final Body NOTHING = new Body(Payload.of(new byte[0]), null, false);
  private static final Body UNREAD = new Body(Payload.of(new byte[0]), null, true);

  /** In bytes: of what a host says beside a redirect or a refusal, which is evidence only. */
  private static final int LONGEST_REMARK = 1 << 20;

  /** Each takes 60 MB at most while it is read. */
  private static final int LARGE_BODIES = 4;

  private final LargeBodies largeBodies = new LargeBodies(LARGE_BODIES);
  private final FetchLimits limits;
  private final Clock clock;

  AnswerReader(FetchLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Reads what a host answered.
   *
   * @throws FetchException where it is neither a page nor a redirect nor a lasting refusal
   */
  Answer read(Question question, ClassicHttpResponse response) throws FetchException, IOException {
    int status = response.getCode();
    checkWasAsked(question.conditional(), status);
    String url = question.url();
    Map<String, List<String>> headers =
        Headers.of(response, new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    if (isPassing(status)) {
      throw refusal(url, status, headers);
    }
    if (status == PARTIAL) {
      throw FetchException.lasting(
          Category.HTTP_STATUS, "the host answered 206, a part that nobody asked for");
    }
    boolean redirect = FetchedPage.REDIRECTS.contains(status);
    boolean refused = !redirect && status != NOT_MODIFIED && !isPage(status);
    Body body =
        redirect || refused
            ? remark(question, response)
            : status == NOT_MODIFIED
                ? NOTHING
                : body(question, response, limit(question.request()));
    Transfer transfer = new Transfer(question.asked(), head(response), body.packed(), body.cut());
    FetchedPage page =
        new FetchedPage(
            url, status, headers, body.content(), transfer, clock.instant(), false, List.of());
    return new Answer(page, refused, redirect ? location(url, status, headers) : null);
  }

  private static boolean isPage(int status) {
    return status >= 200 && status <= 299;
  }

  /** As it came over the wire, but for blanks: one stands behind each colon. */
  private static List<String> head(ClassicHttpResponse response) {
    List<String> head = new ArrayList<>();
    ProtocolVersion version =
        Objects.requireNonNullElse(response.getVersion(), HttpVersion.HTTP_1_1);
    String reason = Objects.requireNonNullElse(response.getReasonPhrase(), "");
    head.add(version + " " + response.getCode() + " " + reason);
    for (Header header : response.getHeaders()) {
      head.add(header.toString());
    }
    return head;
  }

  /** What is said beside a redirect, or that a page was taken down: it is read, if it can be. */
  private Body remark(Question question, ClassicHttpResponse response) {
    try {
      return body(question, response, LONGEST_REMARK);
    } catch (FetchException | IOException | RuntimeException e) {
      return UNREAD;
    }
  }

  private int limit(FetchRequest request) {
    return Math.min(request.bytes(), limits.bytes());
  }

  private Body body(Question question, ClassicHttpResponse response, int limit)
      throws FetchException, IOException {
    boolean cut = question.request().cut();
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return NOTHING;
    }
    if (entity.getContentLength() > limit && !cut) {
      throw FetchException.lasting(
          Category.TOO_LARGE,
          "the body has " + entity.getContentLength() + " bytes, more than " + limit);
    }
    InputStream content = entity.getContent();
    String encoding = entity.getContentEncoding();
    return new BodyReader(limit, cut, question.deadline()::isOver, largeBodies)
        .read(content, encoding == null ? "" : encoding, entity.getContentLength());
  }

  private static boolean isPassing(int status) {
    return status >= SERVERS_FAULT || PASSING.contains(status);
  }

  private FetchException refusal(String url, int status, Map<String, List<String>> headers) {
    String message = "the host answered " + status;
    Duration wait =
        headers.getOrDefault(HttpHeaders.RETRY_AFTER, List.of()).stream()
            .findFirst()
            .flatMap(value -> RetryAfter.parse(value, clock.instant()))
            .orElse(null);
    return OVERLOADED.contains(status)
        ? FetchException.overloaded(url, message, wait)
        : FetchException.until(url, message, wait);
  }

  private static String location(String url, int status, Map<String, List<String>> headers)
      throws FetchException {
    String location = headers.getOrDefault(HttpHeaders.LOCATION, List.of("")).getFirst();
    if (location.isBlank()) {
      throw FetchException.lasting(
          Category.HTTP_STATUS, "the host answered " + status + " without saying where to");
    }
    return Links.resolve(url, location)
        .orElseThrow(
            () -> FetchException.lasting(Category.REFUSED_ADDRESS, "redirected to " + location));
  }

  /** Who has nothing yet cannot go on with it. */
  private static void checkWasAsked(boolean conditional, int status) throws FetchException {
    if (status == NOT_MODIFIED && !conditional) {
      throw FetchException.lasting(
          Category.HTTP_STATUS, "the host says 'unchanged' to one who did not ask for changes");
    }
  }
}
