package org.rapporteur.portal.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.index.dossier.DossierView;
import org.rapporteur.index.dossier.Dossiers;
import org.rapporteur.portal.problem.MissingException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "dossiers")
final class DossiersApi {

  private final Dossiers dossiers;

  DossiersApi(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  record AllDossiers(List<DossierView> dossiers) {}

  @GetMapping("/api/dossiers")
  @Operation(summary = "All dossiers, each with its drafts and how they stand to each other")
  AllDossiers all() {
    return new AllDossiers(
        dossiers.all().stream().flatMap(each -> dossiers.find(each.id()).stream()).toList());
  }

  @GetMapping("/api/dossiers/{id}")
  @Operation(summary = "One dossier")
  DossierView one(@PathVariable String id) {
    return dossiers.find(id).orElseThrow(() -> new MissingException("dossier " + id));
  }
}
