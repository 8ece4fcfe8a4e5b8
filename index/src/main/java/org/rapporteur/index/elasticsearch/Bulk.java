package org.rapporteur.index.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes many at once, in requests of bounded size. */
public final class Bulk {

  private static final int MOST_OPERATIONS = 1000;
  private static final long MOST_CHARACTERS = 4_000_000;
  private static final int CONFLICT = 409;
  private static final int CLIENT_ERROR = 400;

  private final ElasticsearchClient client;
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private List<BulkOperation> operations = new ArrayList<>();
  private long characters;

  public Bulk(ElasticsearchClient client) {
    this.client = client;
  }

  /** What became of an operation. */
  public sealed interface Outcome {}

  /** It was carried out. */
  public record Written() implements Outcome {}

  /** What is there already is newer, or was changed since it was read. */
  public record Outdated() implements Outcome {}

  /** Elasticsearch will not have it, now or later. */
  public record Refused(String reason) implements Outcome {}

  /**
   * Adds an operation, and writes those before it where they are enough for a request.
   *
   * @param size of what is written, in characters
   */
  public Bulk add(BulkOperation operation, long size) {
    if (operations.size() == MOST_OPERATIONS || characters + size > MOST_CHARACTERS) {
      send();
    }
    operations.add(operation);
    characters += size;
    return this;
  }

  /**
   * Writes what is left.
   *
   * @return what became of each operation of this bulk, by the id that it wrote to
   * @throws IndexUnavailableException where Elasticsearch is away or has too much to do; some may
   *     be written by then
   */
  public Map<String, Outcome> write() {
    send();
    return outcomes;
  }

  /**
   * Writes what is left, where being outdated is as good as being written.
   *
   * @return why Elasticsearch will not have some operations, by the ids that they wrote to
   */
  public Map<String, String> refusals() {
    Map<String, String> refused = new HashMap<>();
    write()
        .forEach((id, outcome) -> {
          if (outcome instanceof Refused(String reason)) {
            refused.put(id, reason);
          }
        });
    return refused;
  }

  private void send() {
    if (operations.isEmpty()) {
      return;
    }
    List<BulkOperation> sent = operations;
    operations = new ArrayList<>();
    characters = 0;
    BulkResponse answer = Asking.answer(() -> client.bulk(bulk -> bulk.operations(sent)));
    for (BulkResponseItem item : answer.items()) {
      outcomes.put(String.valueOf(item.id()), outcome(item));
    }
  }

  private static Outcome outcome(BulkResponseItem item) {
    int status = item.status();
    if (status == CONFLICT) {
      return new Outdated();
    }
    if (status < CLIENT_ERROR || (status == 404 && item.error() == null)) {
      return new Written();
    }
    String reason = reason(item.error());
    if (Asking.isPassing(status)) {
      throw new IndexUnavailableException("Elasticsearch cannot write: " + reason, null);
    }
    return new Refused(reason);
  }

  private static String reason(@Nullable ErrorCause error) {
    if (error == null) {
      return "no reason given";
    }
    ErrorCause cause = error.causedBy();
    return error.reason() + (cause == null ? "" : ": " + cause.reason());
  }
}
