package org.rapporteur.portal.snapshot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.Snapshot;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves what was fetched: pages cleaned, plain text as it is, all else as a file to save. */
@RestController
@Tag(name = "documents")
final class SnapshotApi {

  /** Of the archived body's digest, by which the records of versions are told apart. */
  private static final int NAME_DIGITS = 8;

  private static final MediaType WARC = new MediaType("application", "warc");

  private final DocumentSearch documents;
  private final Takedowns takedowns;
  private final Archive archive;

  SnapshotApi(DocumentSearch documents, Takedowns takedowns, Archive archive) {
    this.documents = documents;
    this.takedowns = takedowns;
    this.archive = archive;
  }

  @GetMapping("/api/documents/{id}/snapshot")
  @Operation(
      summary = "The archived bytes of a document; of a page, without anything active",
      description =
          "With `raw`, the WARC record itself and that of its request, as they lie in the archive.")
  ResponseEntity<byte[]> snapshot(
      @PathVariable String id,
      @Parameter(description = "Of an earlier version") @RequestParam @Nullable Integer version,
      @Parameter(description = "The answer that showed that the page was taken down") @RequestParam
          @Nullable String takenDown,
      @Parameter(description = "As application/warc") @RequestParam @Nullable String raw,
      HttpServletResponse answer) {
    Snapshot snapshot = snapshot(id, version, takenDown != null);
    answer.setHeader("Content-Security-Policy", InertPage.POLICY);
    answer.setHeader("Referrer-Policy", "no-referrer");
    return raw == null ? shown(id, snapshot) : record(id, snapshot);
  }

  private Snapshot snapshot(String id, @Nullable Integer version, boolean takenDown) {
    Optional<Document> document =
        version == null
            ? documents.find(id).map(EnrichedDocument::document)
            : documents.version(id, version);
    return document
        .flatMap(it ->
            takenDown
                ? takedowns.of(it).map(Takedown::snapshot)
                : Optional.ofNullable(it.snapshot()))
        .orElseThrow(() -> missing(id));
  }

  private static MissingException missing(String id) {
    return new MissingException("snapshot of document " + id);
  }

  private ResponseEntity<byte[]> shown(String id, Snapshot snapshot) {
    ArchivedResponse archived = archive.find(snapshot).orElseThrow(() -> missing(id));
    return answer(id, archived, type(archived));
  }

  /** With the digest of the file (RFC 9530), by which it is known again. */
  private ResponseEntity<byte[]> record(String id, Snapshot snapshot) {
    Payload record = archive.copy(snapshot).orElseThrow(() -> missing(id));
    byte[] digest = HexFormat.of().parseHex(record.sha256());
    String name = id + "-" + snapshot.sha256().substring(0, NAME_DIGITS) + ".warc.gz";
    return ResponseEntity.ok()
        .contentType(WARC)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
        .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
        .body(record.bytes());
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
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
        .body(response.payload().bytes());
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment().filename(name).build().toString();
  }

  private static MediaType type(ArchivedResponse response) {
    try {
      return MediaType.parseMediaType(response.header("Content-Type").orElse("text/html"));
    } catch (InvalidMediaTypeException e) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
  }
}
