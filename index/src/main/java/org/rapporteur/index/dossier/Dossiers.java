package org.rapporteur.index.dossier;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.Optional;
import org.rapporteur.index.developments.DevelopmentScope;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.Subject;

/** The dossiers that are known, each with its drafts as the documents stand now. Thread-safe. */
public final class Dossiers {

  private final ElasticsearchClient client;
  private final DocumentSearch documents;
  private final List<Dossier> given;

  public Dossiers(ElasticsearchClient client, DocumentSearch documents, List<Dossier> given) {
    this.client = client;
    this.documents = documents;
    this.given = List.copyOf(given);
  }

  /** All dossiers, in the order in which they were given. */
  public List<Dossier> all() {
    return given;
  }

  /**
   * One dossier with its drafts, their relations and its people.
   *
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public Optional<DossierView> find(String id) {
    return dossier(id).map(this::view);
  }

  /** A dossier's developments. */
  public Optional<DevelopmentScope> developments(String id) {
    return find(id).map(this::developments);
  }

  /** The developments of a dossier that has been opened. */
  public DevelopmentScope developments(DossierView view) {
    return new DevelopmentScope(
        DossierScope.developments(client, view.dossier()),
        (document, object) ->
            object.reference() != null
                ? object.reference()
                : view.draft(document, object).map(Dossiers::text).orElse(null));
  }

  /** A draft that has a symbol is what the symbol names. */
  private static String text(RegisteredDraft draft) {
    return draft.symbols().isEmpty() ? draft.id() : draft.symbols().getFirst();
  }

  private Optional<Dossier> dossier(String id) {
    return given.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private DossierView view(Dossier dossier) {
    Subject subject = documents.subject(DossierScope.documents(dossier));
    DraftRegister register = DraftRegister.of(subject.documents());
    return new DossierView(
        dossier, subject.total(), register.drafts(), register.relations(), subject.people());
  }
}
