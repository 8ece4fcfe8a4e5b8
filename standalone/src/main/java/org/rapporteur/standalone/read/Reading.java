package org.rapporteur.standalone.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.document.Document;
import org.rapporteur.enrich.Enricher;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchedPage;

/** From an input to its line. Safe for use by many threads. */
final class Reading {

  private static final String SOURCE = "read";
  private static final int OK = 200;

  private final DocumentReader reader;
  private final Enricher enricher;
  private final Visitor visitor;

  Reading(DocumentReader reader, Enricher enricher, Visitor visitor) {
    this.reader = reader;
    this.enricher = enricher;
    this.visitor = visitor;
  }

  Result of(Input input) {
    try {
      return new Result.Read(enricher.enrich(document(input)));
    } catch (UnreadableException e) {
      return new Result.Failed(input.url(), e.category(), String.valueOf(e.getMessage()));
    } catch (FetchException e) {
      return new Result.Failed(input.url(), e.category(), String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result.Failed(input.url(), Category.TOO_SLOW, "interrupted");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // a fault of ours in one input is that input's line, and the rest goes on
      return new Result.Failed(input.url(), Category.INTERNAL, e.toString());
    }
  }

  private Document document(Input input)
      throws UnreadableException, FetchException, InterruptedException {
    return switch (input) {
      case Input.File file -> read(request(file));
      case Input.Page page -> read(request(visitor.visit(page.url())));
      case Input.Html html -> read(request(html));
      case Input.Text text -> reader.readText(text.text(), text.url(), SOURCE, text.published());
      case Input.Catalogued record -> read(request(record));
      case Input.Archived archived -> read(request(archived));
      case Input.Unusable unusable ->
          throw new UnreadableException(unusable.category(), unusable.message());
    };
  }

  /** Standard output has but one line for each input: what is missing from it is told beside it. */
  private Document read(ReadRequest request) throws UnreadableException {
    return reader.read(
        request, missing -> System.err.println(request.url() + ": " + missing.getMessage()));
  }

  private static ReadRequest request(Input.File file) throws UnreadableException {
    return ReadRequest.given(bytes(file.path()), null, file.url(), SOURCE, file.published());
  }

  private static ReadRequest request(Input.Html html) {
    Payload payload = Payload.of(html.html().getBytes(StandardCharsets.UTF_8));
    return ReadRequest.given(
        payload, "text/html; charset=utf-8", html.url(), SOURCE, html.published());
  }

  private static ReadRequest request(Input.Catalogued record) {
    Payload payload = Payload.of(record.xml().getBytes(StandardCharsets.UTF_8));
    return ReadRequest.given(payload, "application/marcxml+xml", record.url(), SOURCE, null);
  }

  private static ReadRequest request(FetchedPage page) {
    return ReadRequest.given(
        page.body(), page.header("Content-Type").orElse(null), page.url(), SOURCE, null);
  }

  /** Of another status there is no document, but a word about one: redirects too. */
  private static ReadRequest request(Input.Archived archived) throws UnreadableException {
    ArchivedResponse response = archived.response();
    if (response.status() != OK) {
      throw new UnreadableException(
          Category.HTTP_STATUS, "the server answered " + response.status());
    }
    return ReadRequest.archived(response, SOURCE, archived.snapshot());
  }

  private static Payload bytes(Path file) throws UnreadableException {
    try {
      if (Files.size(file) > DocumentReader.LARGEST) {
        throw new UnreadableException(
            Category.TOO_LARGE,
            file + " has " + Files.size(file) + " bytes, more than " + DocumentReader.LARGEST);
      }
      return Payload.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UnreadableException(Category.BAD_INPUT, explain(file, e), e);
    }
  }

  private static String explain(Path file, IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no file " + missing.getFile();
      case AccessDeniedException denied -> "may not be read: " + denied.getFile();
      default -> file + " cannot be read: " + e.getMessage();
    };
  }

  /** Gets pages. */
  interface Visitor {
    FetchedPage visit(String url) throws FetchException, InterruptedException;
  }
}
