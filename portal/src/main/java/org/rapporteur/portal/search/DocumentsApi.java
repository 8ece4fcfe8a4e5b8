package org.rapporteur.portal.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.index.documents.DocumentPage;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "documents")
final class DocumentsApi {

  private final DocumentSearch documents;

  DocumentsApi(DocumentSearch documents) {
    this.documents = documents;
  }

  @GetMapping("/api/documents")
  @Operation(summary = "Documents with highlights and facets; q is Lucene query syntax")
  DocumentPage search(@ParameterObject SearchParameters parameters) {
    try {
      return documents.search(parameters.toQuery());
    } catch (BadQueryException e) {
      throw new InvalidRequestException("q", String.valueOf(e.getMessage()));
    }
  }
}
