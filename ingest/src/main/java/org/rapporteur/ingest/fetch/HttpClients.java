package org.rapporteur.ingest.fetch;

import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The client with everything switched off that would go somewhere, or remember, by itself. */
final class HttpClients {

  private static final int CONNECTIONS = 4000;
  private static final int CONNECTIONS_TO_A_HOST = 4;
  private static final int LONGEST_HEADER = 64 * 1024;
  private static final int MOST_HEADERS = 200;
  private static final TimeValue IDLE = TimeValue.ofSeconds(15);
  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/pdf,application/rss+xml,application/atom+xml,"
          + "application/xml;q=0.9,*/*;q=0.5";

  private HttpClients() {}

  static CloseableHttpClient guarded(AddressGuard guard, String userAgent, FetchLimits limits) {
    return HttpClientBuilder.create()
        .setConnectionManager(connections(guard, limits))
        .setDefaultRequestConfig(requests(limits))
        .setUserAgent(userAgent)
        .setDefaultHeaders(
            List.of(
                new BasicHeader(HttpHeaders.ACCEPT, ACCEPT),
                new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate, br")))
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .evictIdleConnections(IDLE)
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      AddressGuard guard, FetchLimits limits) {
    Http1Config http =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(guard)
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(http).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.silence()))
                .build())
        .setMaxConnTotal(CONNECTIONS)
        .setMaxConnPerRoute(CONNECTIONS_TO_A_HOST)
        .build();
  }

  private static RequestConfig requests(FetchLimits limits) {
    return RequestConfig.custom()
        .setRedirectsEnabled(false)
        .setAuthenticationEnabled(false)
        .setResponseTimeout(Timeout.of(limits.silence()))
        .setConnectionRequestTimeout(Timeout.of(limits.connect()))
        .build();
  }
}
