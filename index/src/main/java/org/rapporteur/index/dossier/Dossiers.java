package org.rapporteur.index.dossier;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.developments.DevelopmentScope;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.Subject;
import org.rapporteur.index.draft.DraftRegister;
import org.rapporteur.index.draft.RegisteredDraft;

/** The dossiers that are known, each with its drafts as the documents stand now. Thread-safe. */
public final class Dossiers {

  private final ElasticsearchClient client;
  private final DocumentSearch documents;
  private final List<Dossier> given;
  private final MadeDossiers made;
  private final Proposals proposals;

  /**
   * Dossiers out of files, and such that persons make; of two with the same id theirs counts.
   *
   * @param given out of files
   */
  public Dossiers(
      ElasticsearchClient client,
      DocumentSearch documents,
      List<Dossier> given,
      MadeDossiers made) {
    this.client = client;
    this.documents = documents;
    this.given = List.copyOf(given);
    this.made = made;
    this.proposals = new Proposals(documents);
  }

  /** All dossiers that are followed: the given ones in their order, then those that were made. */
  public List<Dossier> all() {
    return known().stream().filter(it -> it.standing() == Dossier.Standing.OPEN).toList();
  }

  /**
   * Dossiers that rivals suggest which belong to none.
   *
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public List<Proposal> proposals() {
    return proposals.beside(known());
  }

  private List<Dossier> known() {
    Map<String, Dossier> byId = new LinkedHashMap<>();
    given.forEach(it -> byId.put(it.id(), it));
    made.all().forEach(it -> byId.put(it.id(), it));
    return List.copyOf(byId.values());
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
    return all().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private DossierView view(Dossier dossier) {
    Subject subject = documents.newest(DossierScope.documents(dossier));
    DraftRegister register = DraftRegister.of(subject.documents());
    return new DossierView(
        dossier, subject.total(), register.drafts(), register.relations(), subject.people());
  }
}
