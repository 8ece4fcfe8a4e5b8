package org.rapporteur.index.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransportConfig;
import co.elastic.clients.transport.TransportUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.net.ssl.SSLContext;
import org.rapporteur.contract.Codec;

/** Opens the client; nothing is asked over it before the first use. */
public final class ElasticsearchConnection {

  private ElasticsearchConnection() {}

  /** A client that speaks the records' JSON; the caller closes it. */
  public static ElasticsearchClient open(ElasticsearchSettings settings) {
    var builder =
        new ElasticsearchTransportConfig.Builder()
            .hosts(settings.urls())
            .jsonMapper(new Jackson3JsonpMapper(Codec.mapper()));
    if (settings.username() != null && settings.password() != null) {
      builder.usernameAndPassword(settings.username(), settings.password());
    }
    if (settings.apiKey() != null) {
      builder.apiKey(settings.apiKey());
    }
    if (settings.certificateAuthority() != null) {
      builder.sslContext(trusting(new File(settings.certificateAuthority())));
    }
    return new ElasticsearchClient(builder.build());
  }

  private static SSLContext trusting(File certificate) {
    try {
      return TransportUtils.sslContextFromHttpCaCrt(certificate);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the certificate " + certificate, e);
    }
  }
}
