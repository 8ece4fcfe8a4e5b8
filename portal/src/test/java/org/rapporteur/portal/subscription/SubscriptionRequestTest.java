package org.rapporteur.portal.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springframework.util.LinkedMultiValueMap;

class SubscriptionRequestTest {

  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  @Test
  void aWebhookThatNamesNoSecretKeepsTheOneItHas() {
    Subscription before = request(new Subscription.Webhook("https://a.example/", SECRET));
    Subscription after =
        asked(new Subscription.Webhook("https://a.example/", null))
            .toSubscription("id", before, Instant.MAX);
    assertThat(after.channels())
        .containsExactly(new Subscription.Webhook("https://a.example/", SECRET));
    assertThat(after.created()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void aChannelThatCannotBeIsRefused() {
    for (Subscription.Channel channel :
        List.of(
            new Subscription.Webhook("ftp://a.example/", null),
            new Subscription.Webhook("https://a.example/", "short"),
            new Subscription.Mail("a@example.org, b@example.org", null),
            new Subscription.Mail("a@example.org", "yearly"))) {
      assertThatThrownBy(() -> request(channel)).isInstanceOf(InvalidRequestException.class);
    }
  }

  @Test
  void theFormsRowsBecomeChannels() {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("name", "n");
    fields.add("query", "q");
    fields.add("on", "developments");
    fields.addAll("webhookUrl", List.of("https://a.example/?x=1,2", ""));
    fields.addAll("secret", List.of("", ""));
    fields.addAll("mailTo", List.of("", "a@example.org"));
    fields.addAll("digest", List.of("", "daily"));
    SubscriptionRequest request = SubscriptionForm.read(fields);
    assertThat(request.on()).isEqualTo(Subscription.On.DEVELOPMENTS);
    assertThat(request.channels())
        .containsExactly(
            new Subscription.Webhook("https://a.example/?x=1,2", null),
            new Subscription.Mail("a@example.org", "daily"));
  }

  private static Subscription request(Subscription.Channel channel) {
    return asked(channel).toSubscription("id", null, Instant.EPOCH);
  }

  private static SubscriptionRequest asked(Subscription.Channel channel) {
    return new SubscriptionRequest("n", "q", null, List.of(channel));
  }
}
