package org.rapporteur.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.contract.Codec;
import tools.jackson.databind.JsonNode;

/** The HTTP API as a program of somebody else's would use it. */
final class Api {

  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  Api(int port) {
    this.address = "http://127.0.0.1:" + port;
  }

  JsonNode get(String path) {
    return answer(path, HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  JsonNode post(String path, String json) {
    return answer(
        path,
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  /** The status of HTTP, whatever it is. */
  int status(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  private JsonNode answer(String path, HttpRequest request) {
    try {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new AssertionError(path + " gave " + response.statusCode() + ": " + response.body());
      }
      return Codec.mapper().readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError(path + " gave no answer", e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** All documents in full, by way of the search. */
  List<JsonNode> documents() {
    List<JsonNode> documents = new ArrayList<>();
    for (JsonNode found : get("/api/documents?size=100").get("documents")) {
      documents.add(get("/api/documents/" + found.get("id").asString()));
    }
    return documents;
  }

  long documentCount() {
    return get("/api/documents?size=1").get("total").asLong();
  }

  Stream<JsonNode> developments() {
    return get("/api/developments").get("developments").valueStream();
  }
}
