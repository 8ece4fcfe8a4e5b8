package org.rapporteur.contract.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;

/**
 * A saved query that asks to be told.
 *
 * @param query Lucene query syntax over the fields named in {@link QueryField}
 * @param channels where alerts go besides the portal and the Atom feed, which always have them
 */
public record Subscription(
    String id,
    String name,
    String query,
    On on,
    List<Channel> channels,
    @Nullable Instant created) {

  public Subscription {
    Require.text(id, "id");
    Require.text(name, "name");
    Require.text(query, "query");
    on = on == null ? On.DOCUMENTS : on;
    channels = channels == null ? List.of() : List.copyOf(channels);
  }

  /** What is matched. */
  public enum On {
    DOCUMENTS,
    DEVELOPMENTS,
    SOURCES;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where an alert is delivered. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Webhook.class, name = "webhook"),
    @JsonSubTypes.Type(value = Mail.class, name = "mail")
  })
  public sealed interface Channel {}

  /**
   * A POST signed as Standard Webhooks asks.
   *
   * @param secret for the signature; never shown again by the API
   */
  public record Webhook(
      String url, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret)
      implements Channel {

    public Webhook {
      Require.text(url, "url");
    }
  }

  /**
   * A mail.
   *
   * @param digest {@code hourly}, {@code daily}, or absent for a mail at once
   */
  public record Mail(String to, @Nullable String digest) implements Channel {

    public Mail {
      Require.text(to, "to");
    }
  }
}
