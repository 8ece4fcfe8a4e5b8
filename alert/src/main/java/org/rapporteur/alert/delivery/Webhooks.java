package org.rapporteur.alert.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;

/**
 * Posts alerts, signed as Standard Webhooks asks (specification 1.0.0): the id is the alert's, so
 * that a receiver knows what it has already. Redirects are not followed.
 */
final class Webhooks implements AutoCloseable {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int REQUEST_TIMEOUT = 408;

  private final CloseableHttpClient http;
  private final Clock clock;

  Webhooks(DeliverySettings settings, Clock clock) {
    this.http = client(settings);
    this.clock = clock;
  }

  private static CloseableHttpClient client(DeliverySettings settings) {
    DnsResolver resolver =
        settings.privateAddresses() ? SystemDefaultDnsResolver.INSTANCE : new PublicAddresses();
    Timeout timeout = Timeout.of(settings.timeout());
    ConnectionConfig connection =
        ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setDefaultConnectionConfig(connection)
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
        .setUserAgent("Rapporteur")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /** Posts once. */
  void post(Alert alert, Subscription.Webhook webhook) throws DeliveryException {
    HttpPost post = new HttpPost(address(webhook.url()));
    long now = clock.instant().getEpochSecond();
    String body = body(alert);
    post.setHeader(Webhook.UNBRANDED_MSG_ID_KEY, alert.id());
    post.setHeader(Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, now);
    String signature = signature(webhook.secret(), alert.id(), now, body);
    if (signature != null) {
      post.setHeader(Webhook.UNBRANDED_MSG_SIGNATURE_KEY, signature);
    }
    post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    check(send(post));
  }

  /** The body that the specification recommends: a type, a time, and the data. */
  private static String body(Alert alert) {
    return Codec.mapper()
        .createObjectNode()
        .put("type", "alert.raised")
        .put("timestamp", alert.raised().toString())
        .set("data", Codec.mapper().valueToTree(alert))
        .toString();
  }

  private int send(HttpPost post) throws DeliveryException {
    try {
      return http.execute(post, response -> response.getCode());
    } catch (PublicAddresses.PrivateAddressException e) {
      throw new DeliveryException(Category.REFUSED_ADDRESS, false, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new DeliveryException(Category.CONNECTION, true, String.valueOf(e));
    }
  }

  private static void check(int status) throws DeliveryException {
    if (status < 200 || status >= 300) {
      boolean passing = status >= 500 || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT;
      throw new DeliveryException(Category.HTTP_STATUS, passing, "the receiver answered " + status);
    }
  }

  private static URI address(String url) throws DeliveryException {
    try {
      URI address = URI.create(url);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null && address.getUserInfo() == null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new DeliveryException(Category.BAD_INPUT, false, url + " is not an address");
    }
    throw new DeliveryException(Category.BAD_INPUT, false, url + " is not an http(s) address");
  }

  private static @Nullable String signature(
      @Nullable String secret, String id, long time, String body) throws DeliveryException {
    if (secret == null || secret.isBlank()) {
      return null;
    }
    try {
      return new Webhook(secret).sign(id, time, body);
    } catch (EmptyWebhookSecretException | WebhookSigningException | IllegalArgumentException e) {
      throw new DeliveryException(
          Category.BAD_INPUT, false, "the webhook's secret is not base64: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
