package org.rapporteur.portal.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.dossier.DossierView;
import org.rapporteur.index.dossier.Proposal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "dossiers")
final class DossiersApi {

  private final DossierDesk desk;

  DossiersApi(DossierDesk desk) {
    this.desk = desk;
  }

  record AllDossiers(List<DossierView> dossiers) {}

  record AllProposals(List<Proposal> proposals) {}

  @GetMapping("/api/dossiers")
  @Operation(summary = "All dossiers, each with its drafts and how they stand to each other")
  AllDossiers all() {
    return new AllDossiers(desk.all());
  }

  @GetMapping("/api/dossiers/{id}")
  @Operation(summary = "One dossier")
  DossierView one(@PathVariable String id) {
    return desk.one(id);
  }

  @PostMapping("/api/dossiers")
  @Operation(summary = "Makes a dossier, or says what is wrong with its query")
  ResponseEntity<Dossier> make(@RequestBody DossierRequest request) {
    Dossier made = desk.make(request);
    return ResponseEntity.created(URI.create("/api/dossiers/" + made.id())).body(made);
  }

  @PutMapping("/api/dossiers/{id}")
  @Operation(summary = "Changes a dossier; a given one is replaced by one of the same id")
  Dossier change(@PathVariable String id, @RequestBody DossierRequest request) {
    return desk.change(id, request);
  }

  @DeleteMapping("/api/dossiers/{id}")
  @Operation(summary = "Removes a dossier that was made; a given one that it replaced is back")
  ResponseEntity<Void> remove(@PathVariable String id) {
    desk.remove(id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/api/dossiers/proposals")
  @Operation(summary = "Dossiers that rivals suggest which belong to none")
  AllProposals proposals() {
    return new AllProposals(desk.proposals());
  }

  @PostMapping("/api/dossiers/proposals/{id}")
  @Operation(summary = "Makes the dossier that is proposed")
  ResponseEntity<Dossier> accept(@PathVariable String id) {
    Dossier made = desk.accept(id);
    return ResponseEntity.created(URI.create("/api/dossiers/" + made.id())).body(made);
  }

  @DeleteMapping("/api/dossiers/proposals/{id}")
  @Operation(summary = "Dismisses a proposal, for good")
  ResponseEntity<Void> dismiss(@PathVariable String id) {
    desk.dismiss(id);
    return ResponseEntity.noContent().build();
  }
}
