package org.rapporteur.portal.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.DocumentVersion;
import org.rapporteur.portal.problem.MissingException;
import org.rapporteur.portal.snapshot.Takedowns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "documents")
final class DocumentApi {

  private final DocumentSearch documents;
  private final Takedowns takedowns;

  DocumentApi(DocumentSearch documents, Takedowns takedowns) {
    this.documents = documents;
    this.takedowns = takedowns;
  }

  record Versions(List<DocumentVersion> versions) {}

  @GetMapping("/api/documents/{id}")
  @Operation(
      summary = "One document with all that was found in it, and what was learned of it since")
  DocumentAnswer one(@PathVariable String id) {
    EnrichedDocument found =
        documents.find(id).orElseThrow(() -> new MissingException("document " + id));
    return new DocumentAnswer(
        found,
        takedowns.of(found.document()).orElse(null),
        DocumentAnswer.retellings(documents.sameStory(found.document())));
  }

  @GetMapping("/api/documents/{id}/versions")
  @Operation(summary = "What changed in a document, and when; oldest first")
  Versions versions(@PathVariable String id) {
    List<DocumentVersion> versions = documents.versions(id);
    if (versions.isEmpty()) {
      throw new MissingException("document " + id);
    }
    return new Versions(versions);
  }
}
