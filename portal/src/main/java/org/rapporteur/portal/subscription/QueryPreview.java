package org.rapporteur.portal.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.index.developments.DevelopmentQuery;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.documents.DocumentQuery;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.query.Queries;

/** Tells the author of a query, before it is saved, whether it reads and what it would have met. */
final class QueryPreview {

  private final Queries queries;
  private final DocumentSearch documents;
  private final DevelopmentSearch developments;

  QueryPreview(Queries queries, DocumentSearch documents, DevelopmentSearch developments) {
    this.queries = queries;
    this.documents = documents;
    this.developments = developments;
  }

  /**
   * What is said.
   *
   * @param wrong what is wrong with the query; absent where it reads
   * @param met how many it meets now; absent where that cannot be told
   */
  record Preview(@Nullable String wrong, @Nullable Long met, String on) {}

  Preview of(String query, Subscription.On on) {
    if (query.isBlank()) {
      return new Preview(null, null, on.json());
    }
    try {
      String wrong = queries.validate(query).orElse(null);
      return new Preview(wrong, wrong == null ? met(query, on) : null, on.json());
    } catch (BadQueryException e) {
      return new Preview(e.getMessage(), null, on.json());
    }
  }

  private @Nullable Long met(String query, Subscription.On on) throws BadQueryException {
    return switch (on) {
      case DOCUMENTS -> documents.search(DocumentQuery.of(query)).total();
      case DEVELOPMENTS -> developments.search(about(query)).total();
      case SOURCES -> null;
    };
  }

  private static DevelopmentQuery about(String query) {
    return new DevelopmentQuery(null, query, List.of(), List.of(), List.of(), null, null, null, 1);
  }
}
