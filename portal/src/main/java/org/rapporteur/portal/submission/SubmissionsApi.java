package org.rapporteur.portal.submission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rapporteur.portal.problem.InvalidRequestException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "documents")
final class SubmissionsApi {

  private final SubmissionDesk desk;

  SubmissionsApi(SubmissionDesk desk) {
    this.desk = desk;
  }

  /** The id of the document that will be there. */
  record Accepted(String id) {}

  @PostMapping(path = "/api/documents", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Hands in a page or a text, or an address to be fetched")
  ResponseEntity<Accepted> json(@RequestBody HandedIn document) {
    if (document.html() != null && document.text() != null) {
      throw new InvalidRequestException("html", "Give html or text, not both.");
    }
    return accepted(desk.handIn(document.url(), document.published(), document.content()));
  }

  @PostMapping(path = "/api/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "Hands in a file")
  ResponseEntity<Accepted> file(
      @RequestParam MultipartFile file,
      @RequestParam @Nullable String url,
      @RequestParam @Nullable String published) {
    return accepted(desk.handIn(url, published, content(file)));
  }

  static Content content(MultipartFile file) {
    try {
      return Content.ofFile(file.getBytes(), file.getContentType(), file.getOriginalFilename());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the upload", e);
    }
  }

  private static ResponseEntity<Accepted> accepted(String id) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/documents/" + id))
        .body(new Accepted(id));
  }
}
