package org.rapporteur.portal.dossier;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.index.developments.DevelopmentQuery;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.index.developments.Timeline;
import org.rapporteur.index.dossier.DossierView;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.rapporteur.portal.problem.MissingException;

/** Puts developments together for pages and calls. */
final class TimelineDesk {

  private final DevelopmentSearch developments;
  private final Dossiers dossiers;

  TimelineDesk(DevelopmentSearch developments, Dossiers dossiers) {
    this.developments = developments;
    this.dossiers = dossiers;
  }

  Timeline developments(DevelopmentParameters parameters) {
    try {
      return developments.search(parameters.toQuery());
    } catch (BadQueryException e) {
      throw new InvalidRequestException("q", String.valueOf(e.getMessage()));
    }
  }

  DossierView dossier(String id) {
    return dossiers.find(id).orElseThrow(() -> new MissingException("dossier " + id));
  }

  /** A dossier's developments, each in the lane of the draft that it was done to. */
  Lanes lanes(String dossier, DevelopmentParameters parameters) {
    return lanes(dossier(dossier), parameters);
  }

  /** The same, of a dossier that has been opened. */
  Lanes lanes(DossierView view, DevelopmentParameters parameters) {
    Lanes lanes = Lanes.of(view, told(view, parameters.toQuery()));
    String lane = parameters.lane();
    return lane == null || lane.isBlank() ? lanes : lanes.only(lane);
  }

  /** Those who did anything in a dossier, by name. */
  List<Actor> actors(DossierView view) {
    return told(view, DevelopmentQuery.ofDossier(view.dossier().id())).stream()
        .flatMap(it -> it.actors().stream())
        .distinct()
        .sorted(Comparator.comparing(Actor::name))
        .toList();
  }

  private List<MergedDevelopment> told(DossierView view, DevelopmentQuery query) {
    try {
      return developments.search(query, dossiers.developments(view)).developments();
    } catch (BadQueryException e) {
      throw new InvalidRequestException("q", String.valueOf(e.getMessage()));
    }
  }
}
