package org.rapporteur.portal.snapshot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.portal.problem.MissingException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves what was fetched: pages cleaned, plain text as it is, all else as a file to save. */
@RestController
@Tag(name = "documents")
final class SnapshotApi {

  private final DocumentSearch documents;
  private final Archive archive;

  SnapshotApi(DocumentSearch documents, Archive archive) {
    this.documents = documents;
    this.archive = archive;
  }

  @GetMapping("/api/documents/{id}/snapshot")
  @Operation(summary = "The archived bytes of a document; of a page, without anything active")
  ResponseEntity<byte[]> snapshot(@PathVariable String id, HttpServletResponse answer) {
    ArchivedResponse archived =
        documents
            .find(id)
            .map(EnrichedDocument::document)
            .map(Document::snapshot)
            .flatMap(archive::find)
            .orElseThrow(() -> new MissingException("snapshot of document " + id));
    answer.setHeader("Content-Security-Policy", InertPage.POLICY);
    answer.setHeader("Referrer-Policy", "no-referrer");
    return answer(id, archived, type(archived));
  }

  private static ResponseEntity<byte[]> answer(
      String id, ArchivedResponse response, MediaType type) {
    return switch (type.getSubtype()) {
      case "html", "xhtml+xml" -> page(response, type.getCharset());
      case "plain" -> text(response, type.getCharset());
      case "pdf" -> file(response, MediaType.APPLICATION_PDF, id + ".pdf");
      default -> file(response, MediaType.APPLICATION_OCTET_STREAM, id + ".bin");
    };
  }

  private static ResponseEntity<byte[]> page(ArchivedResponse response, @Nullable Charset charset) {
    String inert = InertPage.of(response, charset == null ? null : charset.name());
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(inert.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<byte[]> text(ArchivedResponse response, @Nullable Charset charset) {
    Charset known = charset == null ? StandardCharsets.UTF_8 : charset;
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, known))
        .body(response.payload().bytes());
  }

  private static ResponseEntity<byte[]> file(
      ArchivedResponse response, MediaType type, String name) {
    ContentDisposition disposition = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(response.payload().bytes());
  }

  private static MediaType type(ArchivedResponse response) {
    try {
      return MediaType.parseMediaType(response.header("Content-Type").orElse("text/html"));
    } catch (InvalidMediaTypeException e) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
  }
}
