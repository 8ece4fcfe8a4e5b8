package org.rapporteur.bench.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.archive.Payload;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.language.LanguageDetector;

/** Pages as newspapers served them, of the size that is wanted, 100 to 200 KB, and readable. */
final class RealPages {

  private static final int SMALLEST = 100_000;
  private static final int LARGEST = 200_000;

  private RealPages() {}

  static List<byte[]> in(Path folder) throws IOException {
    DocumentReader reader = new DocumentReader(new LanguageDetector());
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .map(RealPages::bytes)
          .filter(page -> page.length >= SMALLEST && page.length <= LARGEST)
          .filter(page -> isReadable(reader, page))
          .toList();
    }
  }

  private static boolean isReadable(DocumentReader reader, byte[] page) {
    try {
      var request =
          ReadRequest.given(Payload.of(page), "text/html", "http://127.0.0.1/", "bench", null);
      return !reader.read(request).text().isBlank();
    } catch (UnreadableException e) {
      return false;
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
