package org.rapporteur.index.dossier;

import java.util.List;
import org.rapporteur.contract.enriched.Dossier;

/** Knows the dossiers that persons made. */
@FunctionalInterface
public interface MadeDossiers {

  /** As they stand now, those included that were dismissed. */
  List<Dossier> all();
}
