package org.rapporteur.portal.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.DocumentVersion;
import org.rapporteur.portal.problem.MissingException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "documents")
final class DocumentApi {

  private final DocumentSearch documents;

  DocumentApi(DocumentSearch documents) {
    this.documents = documents;
  }

  record Versions(List<DocumentVersion> versions) {}

  @GetMapping("/api/documents/{id}")
  @Operation(summary = "One document with all that was found in it")
  EnrichedDocument one(@PathVariable String id) {
    return documents.find(id).orElseThrow(() -> new MissingException("document " + id));
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
