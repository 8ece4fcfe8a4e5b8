package org.rapporteur.ingest.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.http.ProtocolVersion;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.ArchivedRequest;
import org.rapporteur.archive.Exchange;
import org.rapporteur.archive.Payload;
import org.rapporteur.archive.Transfer;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.Links;
import org.rapporteur.ingest.fetch.BodyReader.Body;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks hosts for pages. Redirects are followed here, so that every hop passes the gate and the
 * guard of addresses; nothing is retried, cached or kept in cookies. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Fetcher.class);

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
  private final CloseableHttpClient publicOnly;
  private final CloseableHttpClient privateToo;
  private final ScheduledThreadPoolExecutor alarm;

  /**
   * @param userAgent says honestly who asks and whom to write to
   */
  public Fetcher(String userAgent, FetchLimits limits, Clock clock) {
    this(userAgent, limits, clock, SystemDefaultDnsResolver.INSTANCE);
  }

  Fetcher(String userAgent, FetchLimits limits, Clock clock, DnsResolver names) {
    this.limits = limits;
    this.clock = clock;
    this.publicOnly = HttpClients.guarded(new AddressGuard(false, names), userAgent, limits);
    this.privateToo = HttpClients.guarded(new AddressGuard(true, names), userAgent, limits);
    this.alarm =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("fetch-deadlines").factory());
    // else a question's memory is held until its deadline, though it was long answered
    alarm.setRemoveOnCancelPolicy(true);
  }

  /**
   * Asks for a page.
   *
   * @param gate passed before each hop; waiting there does not count as the host's time
   * @throws FetchException where there is none
   */
  public FetchedPage fetch(FetchRequest request, Gate gate)
      throws FetchException, InterruptedException {
    Set<String> seen = new HashSet<>();
    String url =
        Links.resolve(request.url(), request.url())
            .orElseThrow(() ->
                FetchException.lasting(Category.BAD_INPUT, "no http address: " + request.url()));
    long left = limits.total().toNanos();
    boolean cookie = false;
    boolean permanent = true;
    List<Exchange> hops = new ArrayList<>();
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      if (!seen.add(url)) {
        throw FetchException.lasting(Category.HTTP_STATUS, circle(url, cookie));
      }
      try (Turn _ = gate.pass(url)) {
        long start = System.nanoTime();
        boolean conditional = request.isConditionalAt(url, hop == 0);
        Answer answer = ask(request, url, conditional, Duration.ofNanos(left));
        left -= System.nanoTime() - start;
        if (answer.refused) {
          throw FetchException.refused(answer.page.after(hops, false));
        }
        String next = answer.location;
        if (next == null || (request.oneHost() && !Links.host(next).equals(Links.host(url)))) {
          return hop == 0 ? answer.page : answer.page.after(hops, permanent);
        }
        hops.add(answer.page.exchange());
        url = next;
        permanent &= answer.page.isPermanentRedirect();
        cookie |= answer.page.headers().containsKey("Set-Cookie");
      }
    }
    throw FetchException.lasting(
        Category.HTTP_STATUS, "redirected more than " + limits.redirects() + " times");
  }

  @Override
  public void close() throws IOException {
    alarm.shutdownNow();
    publicOnly.close();
    privateToo.close();
  }

  /** Whoever keeps no cookie is sent in a circle by those who want one. */
  private static String circle(String url, boolean cookie) {
    return "redirected in a circle, by " + url + (cookie ? ", which wants a cookie kept" : "");
  }

  /**
   * An answer.
   *
   * @param refused whether it is no page
   * @param location where the page has gone, if it has
   */
  private record Answer(FetchedPage page, boolean refused, @Nullable String location) {}

  private Answer ask(FetchRequest request, String url, boolean conditional, Duration left)
      throws FetchException, InterruptedException {
    HttpUriRequestBase get = get(request, url, conditional);
    Deadline deadline = new Deadline(left);
    Future<?> cancelling = alarm.schedule(() -> get.cancel(), left.toNanos(), TimeUnit.NANOSECONDS);
    CloseableHttpClient client = request.privateAddresses() ? privateToo : publicOnly;
    HttpClientContext context = HttpClientContext.create();
    try (ClassicHttpResponse response = client.executeOpen(null, get, context)) {
      try {
        checkWasAsked(conditional, response.getCode());
        Answer answer = answer(request, url, asked(context), response, deadline);
        if (answer.page.transfer().cut() && !request.cut()) {
          leave(get, response);
        }
        return answer;
      } catch (FetchException | IOException | RuntimeException e) {
        // closing alone would read an endless body to its end
        get.cancel();
        throw e;
      }
    } catch (IOException e) {
      throw failure(url, e, deadline);
    } finally {
      cancelling.cancel(false);
    }
  }

  private static void leave(HttpUriRequestBase get, ClassicHttpResponse response) {
    get.cancel();
    try {
      response.close();
    } catch (IOException e) {
      log.debug("what was left unread came to its end", e);
    }
  }

  private static final class Deadline {

    private final long end;

    Deadline(Duration left) {
      this.end = System.nanoTime() + left.toNanos();
    }

    boolean isOver() {
      return System.nanoTime() - end >= 0;
    }
  }

  /** Who has nothing yet cannot go on with it. */
  private static void checkWasAsked(boolean conditional, int status) throws FetchException {
    if (status == NOT_MODIFIED && !conditional) {
      throw FetchException.lasting(
          Category.HTTP_STATUS, "the host says 'unchanged' to one who did not ask for changes");
    }
  }

  private static HttpUriRequestBase get(FetchRequest request, String url, boolean conditional) {
    HttpGet get = new HttpGet(URI.create(url));
    if (conditional && request.etag() != null) {
      get.setHeader(HttpHeaders.IF_NONE_MATCH, request.etag());
    }
    if (conditional && request.lastModified() != null) {
      get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, request.lastModified());
    }
    return get;
  }

  /** As it went over the wire. */
  private static ArchivedRequest asked(HttpClientContext context) {
    HttpRequest sent = context.getRequest();
    Map<String, List<String>> headers = headers(sent, new LinkedHashMap<>());
    EndpointDetails ends = context.getEndpointDetails();
    boolean known = ends != null && ends.getRemoteAddress() instanceof InetSocketAddress;
    InetAddress server = known ? ((InetSocketAddress) ends.getRemoteAddress()).getAddress() : null;
    return new ArchivedRequest(sent.getPath(), headers, server);
  }

  private Answer answer(
      FetchRequest request,
      String url,
      ArchivedRequest asked,
      ClassicHttpResponse response,
      Deadline deadline)
      throws FetchException, IOException {
    int status = response.getCode();
    Map<String, List<String>> headers =
        headers(response, new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
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
            ? remark(request, response, deadline)
            : status == NOT_MODIFIED ? NOTHING : body(request, response, limit(request), deadline);
    Transfer transfer = new Transfer(asked, head(response), body.packed(), body.cut());
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
  private Body remark(FetchRequest request, ClassicHttpResponse response, Deadline deadline) {
    try {
      return body(request, response, LONGEST_REMARK, deadline);
    } catch (FetchException | IOException | RuntimeException e) {
      return UNREAD;
    }
  }

  private int limit(FetchRequest request) {
    return Math.min(request.bytes(), limits.bytes());
  }

  private Body body(
      FetchRequest request, ClassicHttpResponse response, int limit, Deadline deadline)
      throws FetchException, IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return NOTHING;
    }
    if (entity.getContentLength() > limit && !request.cut()) {
      throw FetchException.lasting(
          Category.TOO_LARGE,
          "the body has " + entity.getContentLength() + " bytes, more than " + limit);
    }
    InputStream content = entity.getContent();
    String encoding = entity.getContentEncoding();
    return new BodyReader(limit, request.cut(), deadline::isOver, largeBodies)
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

  private static FetchException failure(String url, IOException e, Deadline deadline)
      throws InterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedException();
    }
    if (e instanceof RefusedAddressException) {
      return FetchException.lasting(Category.REFUSED_ADDRESS, String.valueOf(e.getMessage()));
    }
    boolean waited =
        e instanceof SocketTimeoutException || e instanceof ConnectionRequestTimeoutException;
    if (waited || deadline.isOver()) {
      return FetchException.passing(Category.TOO_SLOW, "no answer from " + url + " in time", e);
    }
    boolean damaged = e instanceof ZipException || e instanceof EOFException;
    Category category = damaged ? Category.DAMAGED : Category.CONNECTION;
    return FetchException.passing(category, "no answer from " + url + ": " + e.getMessage(), e);
  }

  private static Map<String, List<String>> headers(
      MessageHeaders message, Map<String, List<String>> headers) {
    for (Header header : message.getHeaders()) {
      headers.merge(header.getName(), List.of(String.valueOf(header.getValue())), Fetcher::joined);
    }
    return Collections.unmodifiableMap(headers);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
