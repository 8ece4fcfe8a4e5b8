package org.rapporteur.portal.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.dossier.DossierView;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.index.dossier.Proposal;
import org.rapporteur.index.query.Queries;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.rapporteur.portal.problem.MissingException;

/**
 * Makes, changes and removes dossiers for pages and calls alike, and answers proposals. A given
 * dossier can be changed, which keeps a dossier of the same id in its place; removing that brings
 * the given one back.
 */
final class DossierDesk {

  private final KeptDossiers kept;
  private final Dossiers dossiers;
  private final Queries queries;
  private final Clock clock;

  DossierDesk(KeptDossiers kept, Dossiers dossiers, Queries queries, Clock clock) {
    this.kept = kept;
    this.dossiers = dossiers;
    this.queries = queries;
    this.clock = clock;
  }

  List<DossierView> all() {
    return dossiers.all().stream().flatMap(each -> dossiers.find(each.id()).stream()).toList();
  }

  DossierView one(String id) {
    return dossiers.find(id).orElseThrow(() -> new MissingException("dossier " + id));
  }

  Dossier described(String id) {
    return dossiers.all().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new MissingException("dossier " + id));
  }

  /** Whether it was made by a person, and can be removed. */
  boolean isKept(String id) {
    return kept.find(id).isPresent();
  }

  Dossier make(DossierRequest request) {
    String id = request.wantedId();
    if (dossiers.all().stream().anyMatch(it -> it.id().equals(id))) {
      throw new InvalidRequestException("id", "There is a dossier " + id + " already.");
    }
    return keep(request, id, clock.instant());
  }

  Dossier change(String id, DossierRequest request) {
    Dossier before = described(id);
    return keep(request, id, Optional.ofNullable(before.created()).orElseGet(clock::instant));
  }

  /** Removes what a person made. */
  void remove(String id) {
    Dossier existing = described(id);
    if (!isKept(existing.id())) {
      throw new InvalidRequestException(
          "id", "The dossier " + id + " comes in a file, and is removed there.");
    }
    kept.remove(id);
  }

  List<Proposal> proposals() {
    return dossiers.proposals();
  }

  Dossier accept(String id) {
    Dossier proposed = proposal(id);
    return keep(DossierRequest.of(proposed), id, clock.instant());
  }

  /** The proposal is not made again. */
  void dismiss(String id) {
    Dossier it = proposal(id);
    kept.put(
        new Dossier(
            it.id(),
            it.name(),
            it.description(),
            it.query(),
            it.entities(),
            it.references(),
            clock.instant(),
            Dossier.Standing.DISMISSED));
  }

  private Dossier proposal(String id) {
    return proposals().stream()
        .map(Proposal::dossier)
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new MissingException("proposal " + id));
  }

  private Dossier keep(DossierRequest request, String id, Instant created) {
    Dossier asked = request.toDossier(id, created);
    if (asked.query() != null) {
      queries
          .validate(asked.query())
          .ifPresent(message -> {
            throw new InvalidRequestException("query", message);
          });
    }
    kept.put(asked);
    return asked;
  }
}
