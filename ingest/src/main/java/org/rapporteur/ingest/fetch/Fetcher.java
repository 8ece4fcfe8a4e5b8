package org.rapporteur.ingest.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;
import org.rapporteur.archive.ArchivedRequest;
import org.rapporteur.archive.Exchange;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.Links;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks hosts for pages. Redirects are followed here, so that every hop passes the gate and the
 * guard of addresses; nothing is retried, cached or kept in cookies. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Fetcher.class);

  private final FetchLimits limits;
  private final AnswerReader answers;
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
    this.answers = new AnswerReader(limits, clock);
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
        if (answer.refused()) {
          throw FetchException.refused(answer.page().after(hops, false));
        }
        String next = answer.location();
        if (next == null || (request.oneHost() && !Links.host(next).equals(Links.host(url)))) {
          return hop == 0 ? answer.page() : answer.page().after(hops, permanent);
        }
        hops.add(answer.page().exchange());
        url = next;
        permanent &= answer.page().isPermanentRedirect();
        cookie |= answer.page().headers().containsKey("Set-Cookie");
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

  private Answer ask(FetchRequest request, String url, boolean conditional, Duration left)
      throws FetchException, InterruptedException {
    HttpUriRequestBase get = get(request, url, conditional);
    Deadline deadline = new Deadline(left);
    Future<?> cancelling = alarm.schedule(() -> get.cancel(), left.toNanos(), TimeUnit.NANOSECONDS);
    CloseableHttpClient client = request.privateAddresses() ? privateToo : publicOnly;
    HttpClientContext context = HttpClientContext.create();
    try (ClassicHttpResponse response = client.executeOpen(null, get, context)) {
      try {
        Question question = new Question(request, url, conditional, asked(context), deadline);
        Answer answer = answers.read(question, response);
        if (answer.page().transfer().cut() && !request.cut()) {
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
    Map<String, List<String>> headers = Headers.of(sent, new LinkedHashMap<>());
    EndpointDetails ends = context.getEndpointDetails();
    boolean known = ends != null && ends.getRemoteAddress() instanceof InetSocketAddress;
    InetAddress server = known ? ((InetSocketAddress) ends.getRemoteAddress()).getAddress() : null;
    return new ArchivedRequest(sent.getPath(), headers, server);
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
}
