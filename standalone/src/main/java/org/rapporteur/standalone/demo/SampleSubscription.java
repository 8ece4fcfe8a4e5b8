package org.rapporteur.standalone.demo;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.rapporteur.contract.Codec;

/** A subscription such as a visitor would make, so that alerts arrive while they look on. */
public final class SampleSubscription {

  private static final String NAME = "Drafts on the DPRK tabled, adopted or rejected";
  private static final String QUERY =
      "entity:\"state:PRK\" AND stage:(TABLED OR ADOPTED OR REJECTED)";

  private final URI subscriptions;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * Over the portal's HTTP API, as any program would.
   *
   * @param port of the portal on this machine
   */
  public SampleSubscription(int port) {
    this.subscriptions = URI.create("http://127.0.0.1:" + port + "/api/subscriptions");
  }

  /** Makes the subscription unless an earlier demo on the same data has made it. */
  public void make() throws IOException, InterruptedException {
    var all = HttpRequest.newBuilder(subscriptions).build();
    if (!client.send(all, BodyHandlers.ofString()).body().contains(NAME)) {
      String body =
          Codec.mapper()
              .createObjectNode()
              .put("name", NAME)
              .put("query", QUERY)
              .put("on", "developments")
              .toString();
      var one =
          HttpRequest.newBuilder(subscriptions)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      var answer = client.send(one, BodyHandlers.ofString());
      if (answer.statusCode() != HttpURLConnection.HTTP_CREATED) {
        throw new IOException("the sample subscription was refused: " + answer.body());
      }
    }
  }
}
