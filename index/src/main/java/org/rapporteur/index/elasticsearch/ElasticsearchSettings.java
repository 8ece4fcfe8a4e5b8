package org.rapporteur.index.elasticsearch;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is, {@code rapporteur.elasticsearch.*}.
 *
 * @param urls of its nodes, comma-separated
 * @param username with {@code password}; or neither, and {@code apiKey} or nothing
 * @param apiKey as Elasticsearch gives it out, in base64
 * @param certificateAuthority a PEM file with the certificate to trust, for https
 * @param replicas of the indices that we create
 */
@ConfigurationProperties("rapporteur.elasticsearch")
public record ElasticsearchSettings(
    @DefaultValue("http://localhost:9200") List<URI> urls,
    @Nullable String username,
    @Nullable String password,
    @Nullable String apiKey,
    @Nullable String certificateAuthority,
    @DefaultValue("0") int replicas) {

  public ElasticsearchSettings {
    if ((username == null) != (password == null)) {
      throw new IllegalArgumentException(
          "rapporteur.elasticsearch.username and password are given together or not at all");
    }
  }
}
