package org.rapporteur.portal.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.portal.problem.InvalidRequestException;

/**
 * What a caller asks for.
 *
 * @param on absent for documents
 */
record SubscriptionRequest(
    @Nullable String name,
    @Nullable String query,
    Subscription.@Nullable On on,
    @Nullable List<Subscription.Channel> channels) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_QUERY = 2_000;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int MOST_CHANNELS = 10;
  private static final Set<String> DIGESTS = Set.of("hourly", "daily");
  private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,255}");

  /** The form of Standard Webhooks' symmetric secrets: 24 to 64 bytes in base64. */
  private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]{32,88}");

  /**
   * The subscription that is asked for. A webhook that names no secret keeps that of {@code
   * before}'s webhook of the same address.
   *
   * @throws InvalidRequestException where a field cannot be used; the query is looked at by others
   */
  Subscription toSubscription(String id, @Nullable Subscription before, Instant now) {
    Instant created = before == null || before.created() == null ? now : before.created();
    return new Subscription(
        id,
        text("name", name, LONGEST_NAME),
        text("query", query, LONGEST_QUERY),
        on == null ? Subscription.On.DOCUMENTS : on,
        channels(before),
        created);
  }

  private List<Subscription.Channel> channels(@Nullable Subscription before) {
    List<Subscription.Channel> asked = channels == null ? List.of() : channels;
    check(asked.size() <= MOST_CHANNELS, "channels", "At most " + MOST_CHANNELS + " channels.");
    List<Subscription.Channel> checked = new ArrayList<>();
    for (Subscription.Channel channel : asked) {
      checked.add(
          switch (channel) {
            case null -> throw new InvalidRequestException("channels", "A channel is missing.");
            case Subscription.Webhook webhook -> checked(withSecret(webhook, before));
            case Subscription.Mail mail -> checked(mail);
          });
    }
    return checked;
  }

  private static Subscription.Webhook checked(Subscription.Webhook webhook) {
    check(isHttp(webhook.url()), "channels", "A webhook's url is an http or https address.");
    String secret = webhook.secret();
    check(
        secret == null || SECRET.matcher(secret).matches(),
        "channels",
        "A webhook's secret is whsec_ and 24 to 64 bytes in base64.");
    return webhook;
  }

  private static Subscription.Mail checked(Subscription.Mail mail) {
    check(MAIL.matcher(mail.to()).matches(), "channels", "A mail's to is one mail address.");
    String digest = mail.digest();
    check(
        digest == null || DIGESTS.contains(digest),
        "channels",
        "A mail's digest is hourly or daily, or absent for a mail at once.");
    return mail;
  }

  private static Subscription.Webhook withSecret(
      Subscription.Webhook webhook, @Nullable Subscription before) {
    if (webhook.secret() != null || before == null) {
      return webhook;
    }
    return before.channels().stream()
        .filter(Subscription.Webhook.class::isInstance)
        .map(Subscription.Webhook.class::cast)
        .filter(old -> old.url().equals(webhook.url()))
        .findFirst()
        .orElse(webhook);
  }

  private static String text(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank()) {
      throw new InvalidRequestException(field, "A subscription needs a " + field + ".");
    }
    check(value.length() <= longest, field, "At most " + longest + " characters.");
    return value.strip();
  }

  private static boolean isHttp(String url) {
    try {
      URI uri = new URI(url);
      return url.length() <= LONGEST_ADDRESS
          && uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void check(boolean fine, String field, String message) {
    if (!fine) {
      throw new InvalidRequestException(field, message);
    }
  }
}
