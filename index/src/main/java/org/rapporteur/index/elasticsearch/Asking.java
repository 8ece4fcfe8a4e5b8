package org.rapporteur.index.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/** Asks Elasticsearch, and tells its being away from its not liking what we asked. */
public final class Asking {

  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private Asking() {}

  /** A question to Elasticsearch. */
  @FunctionalInterface
  public interface Question<T> {
    T ask() throws IOException;
  }

  /**
   * The answer.
   *
   * @throws IndexUnavailableException where asking again later may help
   * @throws ElasticsearchException where the question is at fault
   */
  public static <T> T answer(Question<T> question) {
    try {
      return question.ask();
    } catch (ElasticsearchException e) {
      if (isPassing(e.status())) {
        throw new IndexUnavailableException("Elasticsearch cannot answer: " + e.getMessage(), e);
      }
      throw e;
    } catch (IOException e) {
      throw new IndexUnavailableException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  /**
   * Whether a status says that asking again later may help: a missing index is about to be made.
   */
  public static boolean isPassing(int status) {
    return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS || status == NOT_FOUND;
  }
}
