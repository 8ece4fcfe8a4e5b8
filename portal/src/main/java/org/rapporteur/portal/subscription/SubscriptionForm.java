package org.rapporteur.portal.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springframework.util.MultiValueMap;

/**
 * The fields of the subscription page: one row a channel and an empty one of each kind.
 *
 * @param on {@code documents}, {@code developments} or {@code sources}
 */
record SubscriptionForm(
    String name,
    String query,
    String on,
    List<Subscription.Webhook> webhooks,
    List<Subscription.Mail> mails) {

  static SubscriptionForm of(SubscriptionRequest request) {
    List<Subscription.Channel> channels =
        request.channels() == null ? List.of() : request.channels();
    return new SubscriptionForm(
        orEmpty(request.name()),
        orEmpty(request.query()),
        request.on() == null ? Subscription.On.DOCUMENTS.json() : request.on().json(),
        only(Subscription.Webhook.class, channels),
        only(Subscription.Mail.class, channels));
  }

  /** What the page's fields ask for; a channel whose address is empty is no channel. */
  static SubscriptionRequest read(MultiValueMap<String, String> fields) {
    List<Subscription.Channel> channels = new ArrayList<>();
    List<String> urls = fields.getOrDefault("webhookUrl", List.of());
    for (int i = 0; i < urls.size(); i++) {
      if (!urls.get(i).isBlank()) {
        channels.add(new Subscription.Webhook(urls.get(i).strip(), at(fields, "secret", i)));
      }
    }
    List<String> addresses = fields.getOrDefault("mailTo", List.of());
    for (int i = 0; i < addresses.size(); i++) {
      if (!addresses.get(i).isBlank()) {
        channels.add(new Subscription.Mail(addresses.get(i).strip(), at(fields, "digest", i)));
      }
    }
    String on = orEmpty(fields.getFirst("on"));
    return new SubscriptionRequest(
        fields.getFirst("name"), fields.getFirst("query"), on(on), channels);
  }

  static Subscription.On on(String value) {
    try {
      return Subscription.On.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("on", "on is documents, developments or sources.");
    }
  }

  private static @Nullable String at(MultiValueMap<String, String> fields, String name, int i) {
    List<String> values = fields.getOrDefault(name, List.of());
    return i < values.size() && !values.get(i).isBlank() ? values.get(i).strip() : null;
  }

  private static <T> List<T> only(Class<T> type, List<Subscription.Channel> channels) {
    return channels.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
